package dev.mockroom.questions.authoring;

/// What became of publishing a draft; whatever it is, nothing that was typed is lost.
public sealed interface PublishOutcome {

    /// It is the current revision, and the draft is gone.
    record Published(String slug, int number) implements PublishOutcome {}

    /// It says what the current revision says.
    record Unchanged() implements PublishOutcome {}

    /// Somebody published another revision since the edit began.
    record Overtaken(Overtaking overtaking) implements PublishOutcome {}

    /// The text cannot be published as it stands.
    record Refused(CardCheck check) implements PublishOutcome {}

    /// The reason is too short or too long.
    record NoReason() implements PublishOutcome {}

    /// The draft is not the one that the editor looked at: it was changed, published or discarded in another window.
    record Elsewhere() implements PublishOutcome {}
}
