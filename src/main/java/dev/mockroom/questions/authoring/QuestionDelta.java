package dev.mockroom.questions.authoring;

import org.jspecify.annotations.Nullable;

/// One question before and after an import.
///
/// @param before   null when the bank does not have it yet
/// @param read     null when its source does not have it any more
/// @param revision what the read text would become; null when there is none
record QuestionDelta(
        ChangeKind kind,
        @Nullable StoredQuestion before,
        ReadBank.@Nullable Question read,
        @Nullable NewRevision revision) {

    static QuestionDelta of(@Nullable StoredQuestion before, ReadBank.Question read, NewRevision revision) {
        return new QuestionDelta(kind(before, revision), before, read, revision);
    }

    static QuestionDelta retired(StoredQuestion before) {
        return new QuestionDelta(ChangeKind.RETIRED, before, null, null);
    }

    private static ChangeKind kind(@Nullable StoredQuestion before, NewRevision revision) {
        if (before == null) {
            return ChangeKind.ADDED;
        }
        if (before.retired() && before.standsByEditor()) {
            return ChangeKind.KEPT;
        }
        boolean same = before.fingerprint().equals(revision.fingerprint());
        if (!same && before.origin() == RevisionOrigin.EDITED) {
            return ChangeKind.KEPT;
        }
        if (before.retired()) {
            return ChangeKind.ADDED;
        }
        return same ? ChangeKind.UNCHANGED : ChangeKind.CHANGED;
    }

    /// Whether the text is new to the bank, and is to be written.
    boolean brings() {
        return revision != null
                && kind != ChangeKind.KEPT
                && (before == null || !before.fingerprint().equals(revision.fingerprint()));
    }

    /// Whether an editor should hear of the text, because it is not the one that stays.
    boolean proposes() {
        return kind == ChangeKind.KEPT
                && before != null
                && revision != null
                && !before.fingerprint().equals(revision.fingerprint());
    }

    /// Whether a retired question comes back.
    boolean returns() {
        return before != null && before.retired() && kind == ChangeKind.ADDED;
    }

    /// Whether a person can see something change, and so wants to see the text of before.
    boolean replaces() {
        return before != null && kind != ChangeKind.UNCHANGED;
    }
}
