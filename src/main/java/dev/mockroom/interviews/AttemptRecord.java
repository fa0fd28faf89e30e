package dev.mockroom.interviews;

import dev.mockroom.planning.Reason;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.time.Duration;
import java.util.List;

/// One attempt and what is known of it without reading its text.
///
/// @param number  the place of its question in the interview, from 1
/// @param minutes what the plan gave it
/// @param spent   how long the clock ran on it
/// @param hints   how many hints were taken
/// @param skipped whether the candidate passed it over on purpose
/// @param reasons why the planner chose its question
public record AttemptRecord(
        AttemptId id,
        int number,
        QuestionId question,
        RevisionId revision,
        String area,
        Difficulty difficulty,
        int minutes,
        Duration spent,
        int hints,
        boolean skipped,
        List<Reason> reasons) {

    public AttemptRecord {
        reasons = List.copyOf(reasons);
    }
}
