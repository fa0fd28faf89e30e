package dev.mockroom.interviews;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One answer of an interview that is over, with what a long list of them needs.
///
/// @param number        the place of its question in the interview, from 1
/// @param title         of its question; closed until the candidate has said how it went
/// @param chosenCompany whose profile the interview followed; null for any
/// @param companyName   empty text for any
/// @param asked         the minutes that the whole interview was asked for
/// @param minutes       what the plan gave it
/// @param spent         how long the clock ran on it
/// @param visited       whether its question was ever open
/// @param inCompany     whether somebody sat there to interview
public record PastAnswer(
        AttemptId id,
        InterviewId interview,
        Instant ended,
        int number,
        QuestionId question,
        RevisionId revision,
        String title,
        String area,
        Difficulty difficulty,
        @Nullable CompanyId chosenCompany,
        String companyName,
        int asked,
        int minutes,
        Duration spent,
        boolean visited,
        boolean skipped,
        boolean inCompany) {

    /// Whose profile the interview followed, unless it followed none.
    public Optional<CompanyId> company() {
        return Optional.ofNullable(chosenCompany);
    }
}
