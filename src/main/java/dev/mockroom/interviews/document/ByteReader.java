package dev.mockroom.interviews.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads lib0's basic encodings from bytes that nobody vouches for; it allocates no more than there are bytes.
final class ByteReader {

    /// JavaScript's largest exact integer; Yjs refuses larger ones too.
    static final long MAX_NUMBER = (1L << 53) - 1;

    private final byte[] bytes;
    private int position;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == bytes.length;
    }

    int unsignedByte() throws BrokenUpdate {
        if (position >= bytes.length) {
            throw broken(Decoded.Defect.TRUNCATED);
        }
        return bytes[position++] & 0xff;
    }

    /// Seven bits per byte, the lowest first, the eighth saying that more follow.
    long number() throws BrokenUpdate {
        long number = 0;
        for (int shift = 0; shift < 56; shift += 7) {
            int next = unsignedByte();
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                if (number > MAX_NUMBER) {
                    throw broken(Decoded.Defect.NUMBER_OUT_OF_RANGE);
                }
                return number;
            }
        }
        throw broken(Decoded.Defect.NUMBER_OUT_OF_RANGE);
    }

    long positiveNumber() throws BrokenUpdate {
        long number = number();
        if (number == 0) {
            throw broken(Decoded.Defect.NUMBER_OUT_OF_RANGE);
        }
        return number;
    }

    /// A length in bytes, then that much UTF-8.
    String string() throws BrokenUpdate {
        long length = number();
        if (length > bytes.length - position) {
            throw broken(Decoded.Defect.TRUNCATED);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, position, (int) length))
                    .toString();
            position += (int) length;
            return text;
        } catch (CharacterCodingException e) {
            throw broken(Decoded.Defect.MALFORMED_TEXT);
        }
    }

    BrokenUpdate broken(Decoded.Defect defect) {
        return new BrokenUpdate(defect, position);
    }
}
