package dev.mockroom.interviews.document;

/// What became of bytes that claim to be an update.
public sealed interface Decoded {

    /// They are one.
    record Valid(AnswerUpdate update) implements Decoded {}

    /// They are none, or one that is more than the text of an answer.
    ///
    /// @param offset the byte at which that showed
    record Refused(Defect defect, int offset) implements Decoded {}

    /// What is wrong with them.
    enum Defect {
        /// They end too early.
        TRUNCATED,
        /// Something follows after the end.
        TRAILING_BYTES,
        /// A number is too large, or a length that must not be is zero.
        NUMBER_OUT_OF_RANGE,
        /// A string is not UTF-8.
        MALFORMED_TEXT,
        /// Something other than text, such as formatting or an embedded object.
        OTHER_CONTENT,
        /// Text that belongs to something other than the answer.
        OTHER_PARENT,
        /// Text that claims to stand beside text of its own future.
        IMPOSSIBLE_ORIGIN
    }
}
