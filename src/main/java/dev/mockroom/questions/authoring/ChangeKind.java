package dev.mockroom.questions.authoring;

/// What an import does to one thing of the bank.
public enum ChangeKind {
    ADDED,
    CHANGED,
    UNCHANGED,
    /// The source that once brought it does not have it any more.
    RETIRED,
    /// It was edited or retired here since, and that wins; a text that differs is proposed to the editors.
    KEPT
}
