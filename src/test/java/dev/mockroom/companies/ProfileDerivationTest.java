package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileDerivationTest {

    private final List<QuestionSummary> evaluation = questions("Evaluation", Difficulty.HARD, 10);
    private final List<QuestionSummary> foundations = questions("Foundations", Difficulty.EASY, 30);
    private final ProfileDerivation derivation = new ProfileDerivation(
            Stream.of(evaluation, foundations).flatMap(List::stream).toList());

    @Test
    void drawsTenQuestionsTowardsTheWholeBank() {
        MixEvidence<String> mix = derivation.topics(evaluation, List.of());

        assertThat(share(mix, "Evaluation").share()).isCloseTo((10 + 5 * 0.25) / 15, within(1e-9));
        assertThat(share(mix, "Evaluation").overall()).isEqualTo(0.25);
        assertThat(share(mix, "Evaluation").questions()).isEqualTo(10);
        assertThat(mix.moved()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void letsTheWholeBankStandInUnderTenQuestions() {
        MixEvidence<String> mix = derivation.topics(evaluation.subList(0, 9), List.of());

        assertThat(mix.own()).isFalse();
        assertThat(share(mix, "Evaluation").share()).isEqualTo(0.25);
        assertThat(share(mix, "Evaluation").questions()).isEqualTo(9);
        assertThat(mix.moved()).isZero();
    }

    @Test
    void countsALinkHalfToTheAreasOfItsTopics() {
        PracticeLink link =
                new PracticeLink("Reading", null, "Site", List.of(), Difficulty.EASY, List.of("foundations topic"));

        MixEvidence<String> mix = derivation.topics(evaluation, List.of(link, link));
        MixEvidence<Difficulty> difficulty = derivation.difficulty(evaluation, List.of(link, link));

        assertThat(share(mix, "Foundations").links()).isEqualTo(2);
        assertThat(share(mix, "Foundations").share()).isCloseTo((1 + 5 * 0.75) / 16, within(1e-9));
        assertThat(share(difficulty, Difficulty.EASY).share()).isCloseTo((1 + 5 * 0.75) / 16, within(1e-9));
    }

    @Test
    void countsALinkOfUnknownTopicsToNoArea() {
        PracticeLink link = new PracticeLink("Reading", null, "Site", List.of(), null, List.of("Falconry"));

        assertThat(derivation.topics(evaluation, List.of(link))).isEqualTo(derivation.topics(evaluation, List.of()));
    }

    @Test
    void givesSharesThatSumToOneWithinTheirIntervals() {
        MixEvidence<String> mix = derivation.topics(
                Stream.concat(evaluation.stream(), foundations.stream().limit(3))
                        .toList(),
                List.of());

        assertThat(mix.shares().stream().mapToDouble(MixEvidence.Share::share).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(mix.shares()).allSatisfy(share -> assertThat(share.share()).isBetween(share.low(), share.high()));
        assertThat(mix.shares()).isSortedAccordingTo(Comparator.comparing(share -> -share.share()));
    }

    @Test
    void tellsAnOwnMixFromAChanceOne() {
        List<QuestionSummary> even = Stream.concat(
                        evaluation.stream().limit(3), foundations.stream().limit(9))
                .toList();

        assertThat(derivation.difference(evaluation, QuestionSummary::area, 0.5))
                .isInstanceOf(Difference.Clear.class);
        assertThat(derivation.difference(even, QuestionSummary::area, 0.3)).isInstanceOf(Difference.Hardly.class);
        assertThat(derivation.difference(evaluation, QuestionSummary::area, 0.09))
                .isInstanceOf(Difference.Hardly.class);
        assertThat(derivation.difference(evaluation.subList(0, 9), QuestionSummary::area, 0))
                .isInstanceOf(Difference.TooLittle.class);
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
                        List.of(area + " topic"),
                        Collections.emptyList()))
                .toList();
    }

    private static <K> MixEvidence.Share<K> share(MixEvidence<K> mix, K of) {
        return mix.shares().stream()
                .filter(share -> share.kind().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
