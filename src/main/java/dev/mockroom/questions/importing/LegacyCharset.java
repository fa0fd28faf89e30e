package dev.mockroom.questions.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A one-byte charset that UTF-8 is often mistaken for, with the way back.
final class LegacyCharset {

    static final LegacyCharset MAC_ROMAN = new LegacyCharset("x-MacRoman", "Mac Roman");
    static final LegacyCharset WINDOWS_1252 = new LegacyCharset("windows-1252", "windows-1252");
    static final LegacyCharset ISO_8859_1 = new LegacyCharset("ISO-8859-1", "ISO-8859-1");

    /// All of them, the likeliest first.
    static final List<LegacyCharset> ALL = List.of(MAC_ROMAN, WINDOWS_1252, ISO_8859_1);

    private static final short NONE = -1;

    private final String javaName;
    private final String humanName;
    private final char[] decoded = new char[256];
    private final short[] encoded = new short[Character.MAX_VALUE + 1];

    private LegacyCharset(String javaName, String humanName) {
        this.javaName = javaName;
        this.humanName = humanName;
        Charset charset = Charset.forName(javaName);
        Arrays.fill(encoded, NONE);
        for (int b = 0; b < 256; b++) {
            String text = new String(new byte[] {(byte) b}, charset);
            char c = text.isEmpty() || text.charAt(0) == '\uFFFD' ? (char) b : text.charAt(0);
            decoded[b] = c;
            encoded[c] = (short) b;
        }
        if (javaName.equals("x-MacRoman")) {
            encoded['\u00A4'] = 0xDB; // the sign that stood where the euro stands now
            encoded['\u20AC'] = 0xDB;
            encoded['\u2126'] = 0xBD; // ohm and omega are one to Unicode normalisation
            encoded['\u03A9'] = 0xBD;
        }
    }

    String javaName() {
        return javaName;
    }

    String humanName() {
        return humanName;
    }

    /// The text of bytes in this charset; every byte has one.
    String decode(byte[] bytes, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = decoded[bytes[i] & 0xFF];
        }
        return new String(text);
    }

    /// What the text was before its UTF-8 was decoded as this charset; empty unless it encodes
    /// strictly in this charset and the bytes decode strictly as UTF-8.
    Optional<String> repair(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            short b = encoded[text.charAt(i)];
            if (b == NONE) {
                return Optional.empty();
            }
            bytes[i] = (byte) b;
        }
        return utf8(bytes, bytes.length);
    }

    /// The text of UTF-8 bytes; empty when they are none.
    static Optional<String> utf8(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
