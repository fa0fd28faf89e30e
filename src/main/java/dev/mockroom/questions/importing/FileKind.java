package dev.mockroom.questions.importing;

import java.util.Optional;

/// Tells files that are not text at all from their first bytes.
final class FileKind {

    private FileKind() {}

    /// What the file is, with its article, if it is not text.
    static Optional<String> foreign(byte[] head) {
        if (startsWith(head, 0x89, 'P', 'N', 'G')) {
            return Optional.of("a PNG picture");
        }
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("a JPEG picture");
        }
        if (startsWith(head, 'G', 'I', 'F', '8')) {
            return Optional.of("a GIF picture");
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return Optional.of("a zip archive");
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return Optional.of("a gzip archive");
        }
        if (startsWith(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("a PDF document");
        }
        return isBinary(head) ? Optional.of("a binary file") : Optional.empty();
    }

    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return head.length >= 8 && controls * 10 > head.length;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
