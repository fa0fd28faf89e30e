package dev.mockroom.interviews.document;

/// Writes a text as the one update from which it comes out again, without how it came to be.
public final class AnswerSnapshot {

    /// Who 'typed' it; any number will do, for nobody else is there.
    private static final int CLIENT = 1;

    private AnswerSnapshot() {}

    /// A Yjs update, version 1: one run at the beginning of an empty document, and no deletion.
    public static byte[] of(String text) {
        return text.isEmpty()
                ? new ByteWriter().number(0).number(0).bytes()
                : new AnswerWriter(CLIENT).edit(0, 0, text);
    }
}
