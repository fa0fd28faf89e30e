package dev.mockroom.questions.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes at `\n`, `\r\n` and `\r`; holds one line at a time.
final class ByteLines {

    /// Longer lines are handed over in pieces, so that one line cannot fill the memory.
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private byte[] line = new byte[1 << 10];
    private int length;
    private int number;
    private boolean afterCarriageReturn;
    private boolean cut;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line; false at the end.
    boolean advance() throws IOException {
        boolean continued = cut;
        cut = false;
        length = 0;
        boolean any = false;
        while (true) {
            if (next == filled && !fill()) {
                if (any && !continued) {
                    number++;
                }
                return any;
            }
            byte b = buffer[next++];
            if (b == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = b == '\r';
            if (b == '\n' || b == '\r') {
                if (!continued) {
                    number++;
                }
                return true;
            }
            any = true;
            append(b);
            if (length >= LONGEST && (b >= 0 || length >= LONGEST + 8)) {
                cut = true;
                if (!continued) {
                    number++;
                }
                return true;
            }
        }
    }

    /// The bytes of the line, valid up to `length()` until the next advance.
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /// The number of the line, from 1.
    int number() {
        return number;
    }

    /// Whether the line goes on in the next piece.
    boolean isCut() {
        return cut;
    }

    boolean isAscii() {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        next = 0;
        return filled > 0;
    }

    private void append(byte b) {
        if (length == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[length++] = b;
    }
}
