package dev.mockroom.companies.ui;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the page of a company must know of interviews and of the signed-in person's own answers; a feature above
/// answers.
public interface OwnPractice {

    /// Where an interview like this company's is set up.
    String practise(CompanyId company);

    /// Where the signed-in person stands.
    ///
    /// @param asked the questions that name the company
    Standing against(CompanyId company, Set<QuestionId> asked);

    /// Where somebody stands.
    ///
    /// @param byOthers whether the levels are those of interviewers, else their own
    /// @param areas    their level in each area that they have answered in
    /// @param answered how many of the company's questions they have answered
    /// @param latest   their last interviews modelled on it, the latest first
    /// @param in       how many such interviews there are in all
    record Standing(boolean byOthers, Map<String, OwnLevel> areas, int answered, List<PastInterview> latest, int in) {

        public Standing {
            areas = Map.copyOf(areas);
            latest = List.copyOf(latest);
        }
    }

    /// A level in one area, or only how many answers there are yet.
    sealed interface OwnLevel {

        /// A level with its interval, all 1 to 4.
        record Known(double mean, double low, double high, int answers) implements OwnLevel {}

        /// Too few rated answers for a number.
        record TooFew(int answers, int needed) implements OwnLevel {}
    }

    /// An interview that is over.
    ///
    /// @param address where it is read again
    /// @param chosen  the verdict; null while its candidate has not said how it went
    record PastInterview(
            String address,
            Instant ended,
            int minutes,
            int questions,
            @Nullable Level chosen) {

        /// The candidate's own verdict, once there is one.
        public Optional<Level> verdict() {
            return Optional.ofNullable(chosen);
        }
    }
}
