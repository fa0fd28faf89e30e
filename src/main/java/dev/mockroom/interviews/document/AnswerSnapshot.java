package dev.mockroom.interviews.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a text as the one update from which it comes out again, without how it came to be.
public final class AnswerSnapshot {

    /// Who 'typed' it; any number will do, for nobody else is there.
    private static final int CLIENT = 1;

    private static final int STRING = 4;

    private AnswerSnapshot() {}

    /// A Yjs update, version 1: one run at the beginning of an empty document, and no deletion.
    public static byte[] of(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (text.isEmpty()) {
            out.writeBytes(new byte[] {0, 0});
            return out.toByteArray();
        }
        number(out, 1); // clients
        number(out, 1); // their runs
        number(out, CLIENT);
        number(out, 0); // clock
        number(out, STRING);
        number(out, 1); // in a type that has a name
        string(out, AnswerUpdate.ROOT);
        string(out, text);
        number(out, 0); // deletions
        return out.toByteArray();
    }

    private static void string(ByteArrayOutputStream out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(out, utf8.length);
        out.writeBytes(utf8);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
