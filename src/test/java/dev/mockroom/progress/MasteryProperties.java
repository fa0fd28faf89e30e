package dev.mockroom.progress;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MasteryProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");

    @Property
    void staysWithinTheScaleAndItsBand(@ForAll("answers") List<Evidence> answers) {
        if (of(answers) instanceof Estimate.Known known) {
            assertThat(known.low()).isBetween(1.0, known.mean());
            assertThat(known.high()).isBetween(known.mean(), 4.0);
            assertThat(known.answers()).isEqualTo(answers.size());
        }
    }

    @Property
    void givesNoNumberUnderThreeAnswers(@ForAll("answers") List<Evidence> answers) {
        assertThat(of(answers) instanceof Estimate.TooFew).isEqualTo(answers.size() < 3);
    }

    @Property
    void neverFallsWhenAMissedSignalIsMet(
            @ForAll("answers") List<Evidence> answers, @ForAll @IntRange(max = 39) int at) {
        Assume.that(answers.size() >= 3);
        int index = at % answers.size();
        Evidence before = answers.get(index);

        assertNotLower(
                answers, with(answers, index, marks(before, before.met() + before.missed() / 2, before.missed() / 2)));
    }

    @Property
    void neverFallsWhenAnUnmarkedSignalIsMet(
            @ForAll("answers") List<Evidence> answers, @ForAll @IntRange(max = 39) int at) {
        Assume.that(answers.size() >= 3);
        int index = at % answers.size();
        Evidence before = answers.get(index);
        double unmarked = Math.max(0, 1 - before.met() - before.missed());

        assertNotLower(answers, with(answers, index, marks(before, before.met() + unmarked / 2, before.missed())));
    }

    @Property
    void neverFallsWhenAnAnswerWithEverySignalMetIsAdded(
            @ForAll("answers") List<Evidence> answers, @ForAll @IntRange(max = 200) int age) {
        Assume.that(answers.size() >= 3);
        List<Evidence> more = new ArrayList<>(answers);
        more.add(new Evidence(TODAY.minusDays(age), Difficulty.HARD, 1, 0, null, 1));

        assertNotLower(answers, more);
    }

    @Property
    void neverFallsWhenALevelRises(@ForAll("answers") List<Evidence> answers, @ForAll @IntRange(max = 39) int at) {
        Assume.that(answers.size() >= 3);
        int index = at % answers.size();
        Evidence before = answers.get(index);
        Double level = before.level();
        Assume.that(level != null && level < 4);

        assertNotLower(
                answers,
                with(
                        answers,
                        index,
                        new Evidence(
                                before.day(),
                                before.difficulty(),
                                before.met(),
                                before.missed(),
                                level + 1,
                                before.raters())));
    }

    @Property
    void doesNotChangeByAnswersThatNobodySaidAnythingOf(@ForAll("answers") List<Evidence> answers) {
        List<Evidence> more = new ArrayList<>(answers);
        more.add(new Evidence(TODAY, Difficulty.MEDIUM, 0, 0, null, 1));

        assertThat(of(more)).isEqualTo(of(answers));
    }

    @Property
    void movesNoNumberAndWidensTheBandWhileNobodyPractises(
            @ForAll("answers") List<Evidence> answers, @ForAll @IntRange(min = 1, max = 400) int idle) {
        if (of(answers) instanceof Estimate.Known now
                && Mastery.of(answers, TODAY, TODAY.plusDays(idle)) instanceof Estimate.Known later) {
            assertThat(later.mean()).isEqualTo(now.mean());
            assertThat(later.low()).isLessThanOrEqualTo(now.low());
            assertThat(later.high()).isGreaterThanOrEqualTo(now.high());
        }
    }

    @Property
    void doesNotDependOnTheOrderOfAnswers(@ForAll("answers") List<Evidence> answers, @ForAll long seed) {
        List<Evidence> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));

        if (of(answers) instanceof Estimate.Known one && of(shuffled) instanceof Estimate.Known other) {
            assertThat(other.mean()).isCloseTo(one.mean(), within(1e-9));
            assertThat(other.low()).isCloseTo(one.low(), within(1e-9));
            assertThat(other.high()).isCloseTo(one.high(), within(1e-9));
        }
    }

    @Property
    void neverFallsWhenMoreIsMetInAReview(
            @ForAll("answers") List<Evidence> answers,
            @ForAll("reviews") List<Evidence> reviews,
            @ForAll @IntRange(max = 59) int at) {
        Assume.that(answers.size() >= 3 && !reviews.isEmpty());
        int index = at % reviews.size();
        Evidence before = reviews.get(index);
        double unmarked = Math.max(0, 1 - before.met() - before.missed());
        Evidence more = marks(before, before.met() + (before.missed() + unmarked) / 2, before.missed() / 2);

        assertNotLower(together(answers, reviews), together(answers, with(reviews, index, more)));
    }

    @Property
    void neverFallsWhenTheLevelOfAReviewRises(
            @ForAll("answers") List<Evidence> answers,
            @ForAll("reviews") List<Evidence> reviews,
            @ForAll @IntRange(max = 59) int at) {
        Assume.that(answers.size() >= 3 && !reviews.isEmpty());
        int index = at % reviews.size();
        Evidence before = reviews.get(index);
        Assume.that(requireNonNull(before.level()) < 4);

        assertNotLower(
                together(answers, reviews),
                together(answers, with(reviews, index, level(before, requireNonNull(before.level()) + 1))));
    }

    /// Of a question that was reviewed before, or of a new one, and however hard it is.
    @Property
    void neverFallsWhenAReviewWithEverySignalMetIsAdded(
            @ForAll("answers") List<Evidence> answers,
            @ForAll("reviews") List<Evidence> reviews,
            @ForAll boolean known) {
        Assume.that(answers.size() >= 3);
        Evidence.Review last = new Evidence.Review(question(known && !reviews.isEmpty() ? 1 : 99), NOON);
        Difficulty difficulty = reviews.stream()
                .filter(review -> requireNonNull(review.review()).question().equals(last.question()))
                .map(Evidence::difficulty)
                .findFirst()
                .orElse(Difficulty.EASY);
        List<Evidence> more = new ArrayList<>(reviews);
        more.add(new Evidence(TODAY, difficulty, 1, 0, 4.0, 1, last));

        assertNotLower(together(answers, reviews), together(answers, more));
    }

    @Property
    void givesNoNumberFromReviewsAlone(@ForAll("reviews") List<Evidence> reviews) {
        assertThat(of(reviews)).isEqualTo(new Estimate.TooFew(0));
    }

    @Property
    void doesNotChangeByReviewsThatNobodySaidAnythingOf(
            @ForAll("answers") List<Evidence> answers, @ForAll("reviews") List<Evidence> reviews) {
        List<Evidence> more = together(answers, reviews);
        more.add(new Evidence(
                TODAY, Difficulty.MEDIUM, 0, 0, null, 1, new Evidence.Review(question(3), NOON.plusSeconds(1))));

        assertThat(of(more)).isEqualTo(of(together(answers, reviews)));
    }

    /// All that reviews can say is less than what one answer says.
    @Example
    void isNotOutweighedByAHundredEasyReviews() {
        List<Evidence> weak = List.of(rated(1, 0), rated(1, 0), rated(1, 0), rated(1, 0), rated(1, 0));
        List<Evidence> hundred = new ArrayList<>();
        for (int review = 0; review < 100; review++) {
            hundred.add(
                    new Evidence(TODAY, Difficulty.EASY, 1, 0, 4.0, 1, new Evidence.Review(question(review), NOON)));
        }
        List<Evidence> oneMoreAnswer = new ArrayList<>(weak);
        oneMoreAnswer.add(new Evidence(TODAY, Difficulty.EASY, 1, 0, 4.0, 1));

        assertThat(mean(together(weak, hundred))).isGreaterThan(mean(weak)).isLessThan(1.7);
        assertThat(mean(together(weak, hundred))).isLessThan(mean(oneMoreAnswer));
    }

    @Example
    void countsOnlyTheLatestReviewOfAQuestion() {
        List<Evidence> answers = List.of(level(3, 2), level(2, 2), level(1, 2));
        Evidence early = reviewed(5, 1, NOON);
        Evidence late = reviewed(1, 4, NOON.plusSeconds(60));

        assertThat(of(together(answers, List.of(early, late)))).isEqualTo(of(together(answers, List.of(late))));
        assertThat(of(together(answers, List.of(late, early)))).isEqualTo(of(together(answers, List.of(late))));
    }

    @Example
    void weighsWhatIsOldLess() {
        List<Evidence> improved = List.of(level(120, 1), level(110, 1), level(3, 4), level(2, 4), level(0, 4));
        List<Evidence> declined = List.of(level(120, 4), level(110, 4), level(3, 1), level(2, 1), level(0, 1));

        assertThat(mean(improved)).isGreaterThan(2.9);
        assertThat(mean(declined)).isLessThan(2.1);
    }

    @Example
    void countsALevelForMoreOnAHardQuestion() {
        List<Evidence> hard = List.of(level(Difficulty.HARD), level(Difficulty.HARD), level(Difficulty.HARD));
        List<Evidence> easy = List.of(level(Difficulty.EASY), level(Difficulty.EASY), level(Difficulty.EASY));

        assertThat(mean(hard)).isGreaterThan(mean(easy) + 0.3);
    }

    @Example
    void isSurerOfAnswersThatSeveralRated() {
        List<Evidence> one = List.of(rated(1), rated(1), rated(1));
        List<Evidence> three = List.of(rated(3), rated(3), rated(3));

        assertThat(width(three)).isLessThan(width(one));
    }

    /// 4,000 simulated candidates would take a while; 400 tell a broken band from a sound one. The figures of the
    /// decision record come from the benchmark.
    @Example
    void holdsTheTrueLevelOfSimulatedCandidatesFourTimesInFive() {
        SplittableRandom random = new SplittableRandom(11);
        int inside = 0;
        for (int person = 0; person < 400; person++) {
            SimulatedCandidate candidate = new SimulatedCandidate(random, SimulatedCandidate.person(random), 84);
            Estimate.Known known =
                    (Estimate.Known) Mastery.of(candidate.answers(8), candidate.today(), candidate.today());
            if (known.low() <= candidate.level() && candidate.level() <= known.high()) {
                inside++;
            }
        }

        assertThat(inside / 400.0).isBetween(0.74, 0.88);
    }

    private static Estimate of(List<Evidence> answers) {
        return Mastery.of(answers, TODAY, TODAY);
    }

    private static double mean(List<Evidence> answers) {
        return ((Estimate.Known) of(answers)).mean();
    }

    private static double width(List<Evidence> answers) {
        Estimate.Known known = (Estimate.Known) of(answers);
        return known.high() - known.low();
    }

    private static void assertNotLower(List<Evidence> before, List<Evidence> after) {
        Estimate.Known one = (Estimate.Known) of(before);
        Estimate.Known other = (Estimate.Known) of(after);
        assertThat(other.mean()).isGreaterThanOrEqualTo(one.mean() - 1e-9);
        assertThat(other.low()).isGreaterThanOrEqualTo(one.low() - 1e-6);
        assertThat(other.high()).isGreaterThanOrEqualTo(one.high() - 1e-6);
    }

    private static List<Evidence> with(List<Evidence> answers, int index, Evidence instead) {
        List<Evidence> changed = new ArrayList<>(answers);
        changed.set(index, instead);
        return changed;
    }

    private static Evidence marks(Evidence before, double met, double missed) {
        return new Evidence(
                before.day(), before.difficulty(), met, missed, before.level(), before.raters(), before.review());
    }

    private static Evidence level(int age, double level) {
        return Evidence.ofLevel(TODAY.minusDays(age), level);
    }

    private static Evidence level(Difficulty difficulty) {
        return new Evidence(TODAY, difficulty, 0, 0, 3.0, 1);
    }

    private static Evidence rated(int raters) {
        return new Evidence(TODAY, Difficulty.MEDIUM, 0.6, 0.4, 3.0, raters);
    }

    private static Evidence rated(double level, double met) {
        return new Evidence(TODAY, Difficulty.MEDIUM, met, 1 - met, level, 1);
    }

    private static Evidence level(Evidence before, double level) {
        return new Evidence(
                before.day(),
                before.difficulty(),
                before.met(),
                before.missed(),
                level,
                before.raters(),
                before.review());
    }

    private static Evidence reviewed(int age, double level, Instant at) {
        return new Evidence(
                TODAY.minusDays(age), Difficulty.MEDIUM, 0, 0, level, 1, new Evidence.Review(question(1), at));
    }

    private static QuestionId question(int number) {
        return new QuestionId(new UUID(0, number));
    }

    private static List<Evidence> together(List<Evidence> answers, List<Evidence> reviews) {
        List<Evidence> all = new ArrayList<>(answers);
        all.addAll(reviews);
        return all;
    }

    @Provide
    Arbitrary<List<Evidence>> answers() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(Difficulty.class),
                        share,
                        share,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3))
                .as((age, difficulty, assessed, met, level, chosen, raters) -> new Evidence(
                        TODAY.minusDays(age),
                        difficulty,
                        assessed * met,
                        assessed * (1 - met),
                        chosen || assessed == 0 ? (double) level : null,
                        raters))
                .list()
                .ofMaxSize(40);
    }

    /// Of a few questions, each as hard as it is, over half a year.
    @Provide
    Arbitrary<List<Evidence>> reviews() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 200),
                        share,
                        share,
                        Arbitraries.integers().between(1, 4))
                .as((question, age, assessed, met, level) -> new Evidence(
                        TODAY.minusDays(age),
                        List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
                                .get(question % 3),
                        assessed * met,
                        assessed * (1 - met),
                        (double) level,
                        1,
                        new Evidence.Review(question(question), NOON.minus(Duration.ofDays(age)))))
                .list()
                .ofMaxSize(60);
    }
}
