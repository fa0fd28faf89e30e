package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.planning.PlanId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// Builds interviews for tests, through the domain's own steps.
final class AnInterview {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private int questions = 3;
    private int minutes = 8;
    private int hints = 2;

    private AnInterview() {}

    static AnInterview of(int questions) {
        AnInterview builder = new AnInterview();
        builder.questions = questions;
        return builder;
    }

    AnInterview eachOf(int newMinutes) {
        minutes = newMinutes;
        return this;
    }

    AnInterview withHints(int newHints) {
        hints = newHints;
        return this;
    }

    Interview waiting() {
        Terms terms = new Terms(
                InterviewId.random(),
                MeetingId.random(),
                SeatId.random(),
                AccountId.random(),
                PlanId.random(),
                Optional.empty(),
                "",
                Seniority.MID,
                questions * minutes,
                NOON,
                false);
        return Interview.waiting(
                terms,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(number ->
                                Attempt.ahead(number, QuestionId.random(), RevisionId.random(), minutes, hints))
                        .toList());
    }

    /// Begun at noon.
    Interview running() {
        Interview interview = waiting();
        interview.start(NOON);
        return interview;
    }
}
