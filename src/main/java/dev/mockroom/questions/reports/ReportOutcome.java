package dev.mockroom.questions.reports;

/// What became of reporting a mistake.
public sealed interface ReportOutcome {

    /// It is in the editors' queue.
    record Sent(ReportId report) implements ReportOutcome {}

    /// The words are too few or too many.
    record Unclear() implements ReportOutcome {}

    /// This person has as many open reports as one may have.
    record TooMany() implements ReportOutcome {}

    /// They have not seen the card, or an interview of theirs still asks the question.
    record NotSeen() implements ReportOutcome {}
}
