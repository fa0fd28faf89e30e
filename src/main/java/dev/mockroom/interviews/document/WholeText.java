package dev.mockroom.interviews.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// An answer that was written in one go, as an update of the Yjs format, version 1.
public final class WholeText {

    private static final int STRING = 4;

    private WholeText() {}

    /// The update that makes an empty answer this text.
    ///
    /// @param text at least one character
    public static byte[] update(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to write");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {1, 1, 1, 0, STRING, 1}); // one client, one struct, its id and clock, a string, a root
        string(out, AnswerUpdate.ROOT);
        string(out, text);
        out.write(0); // nothing deleted
        return out.toByteArray();
    }

    private static void string(ByteArrayOutputStream out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int rest = utf8.length;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        out.writeBytes(utf8);
    }
}
