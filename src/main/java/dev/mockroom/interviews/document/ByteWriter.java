package dev.mockroom.interviews.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes lib0's basic encodings, as [ByteReader] reads them.
final class ByteWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ByteWriter unsignedByte(int value) {
        out.write(value);
        return this;
    }

    /// Seven bits per byte, the lowest first, the eighth saying that more follow.
    ByteWriter number(long number) {
        long rest = number;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /// A length in bytes, then that much UTF-8.
    ByteWriter string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
