package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileDerivationTest {

    private static final CompanyId ACME = new CompanyId("acme");

    private final List<QuestionSummary> evaluation = questions("Evaluation", Difficulty.HARD, 10);
    private final List<QuestionSummary> foundations = questions("Foundations", Difficulty.EASY, 30);
    private final ProfileDerivation derivation = new ProfileDerivation(
            Stream.of(evaluation, foundations).flatMap(List::stream).toList());

    @Test
    void pullsFewQuestionsTowardsTheWholeBank() {
        CompanyProfile profile = derivation.of(ACME, "Acme", evaluation.subList(0, 1));

        assertThat(profile.topicMix().get("Evaluation")).isCloseTo((1 + 5 * 0.25) / 6, within(1e-9));
    }

    @Test
    void letsManyQuestionsSpeakForThemselves() {
        CompanyProfile profile = derivation.of(ACME, "Acme", evaluation);

        assertThat(profile.topicMix().get("Evaluation")).isGreaterThan(0.7);
    }

    @Test
    void givesSharesThatSumToOne() {
        CompanyProfile profile = derivation.of(ACME, "Acme", foundations.subList(0, 3));

        assertThat(profile.topicMix().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(profile.difficulty().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(profile.weights().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void makesASlugOfAnyName() {
        assertThat(CompanySlug.of("Booking.com").value()).isEqualTo("booking-com");
        assertThat(CompanySlug.of("Café Zürich").value()).isEqualTo("cafe-zurich");
        assertThat(CompanySlug.of("株式会社").value()).startsWith("company-");
    }

    private static List<QuestionSummary> questions(String area, Difficulty difficulty, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new QuestionSummary(
                        new QuestionId(UUID.randomUUID()),
                        new RevisionId(UUID.randomUUID()),
                        area + number,
                        area,
                        difficulty,
                        8,
                        area,
                        Collections.emptyList(),
                        Collections.emptyList()))
                .toList();
    }
}
