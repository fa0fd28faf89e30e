package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import java.io.Serializable;
import java.time.Instant;

/// What a candidate thought of themselves in one interview, blind, beside what others thought.
///
/// The two are set against each other and never averaged.
///
/// @param companyName empty for any
/// @param blind       the mean of the candidate's blind levels, of the answers that both sides rated
/// @param others      the mean of the interviewers' levels of the same answers
/// @param answers     how many these are
public record Judgement(InterviewId interview, Instant at, String companyName, double blind, double others, int answers)
        implements Serializable {

    /// By how much the candidate thought better of themselves; negative where they thought worse.
    public double difference() {
        return blind - others;
    }
}
