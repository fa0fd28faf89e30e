package dev.mockroom.progress;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Somebody whose true level is known, and who is rated by people that differ.
///
/// It is not the estimate's own model: questions are harder or easier than they say, days are good or bad, raters
/// strict or mild, and the level is one rounded impression. The ability wanders from day to day.
final class SimulatedCandidate {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final Map<Difficulty, Double> HARDER = Map.of(Difficulty.EASY, -0.5, Difficulty.HARD, 0.5);
    private static final double PEOPLE = 1.0;
    private static final double AREAS = 0.6;
    private static final double DRIFT = 0.05;
    private static final double QUESTION = 0.5;
    private static final double FORM = 0.5;
    private static final double RATER = 0.5;
    private static final double IMPRESSION = 0.4;
    private static final double SIGNAL = 0.8;
    private static final double PARTLY = 0.12;
    private static final double MET_BEFORE = 0.8;
    private static final double KIND = 0.4;
    private static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD);

    private final RandomGenerator random;
    private final int days;
    private final double[] path;

    /// @param person what the ability is around, in logits
    SimulatedCandidate(RandomGenerator random, double person, int days) {
        this.random = random;
        this.days = days;
        this.path = new double[days + 1];
        path[0] = person + AREAS * random.nextGaussian();
        for (int day = 1; day <= days; day++) {
            path[day] = path[day - 1] + DRIFT * random.nextGaussian();
        }
    }

    static double person(RandomGenerator random) {
        return PEOPLE * random.nextGaussian();
    }

    /// The day on which the truth is asked for.
    LocalDate today() {
        return FIRST.plusDays(days);
    }

    double ability() {
        return path[days];
    }

    /// The level to expect on a middling question today.
    double level() {
        return Scale.level(ability());
    }

    /// So many answers on random days, the last of them today.
    List<Evidence> answers(int count) {
        List<Evidence> answers = new ArrayList<>();
        for (int answer = 0; answer < count; answer++) {
            answers.add(answer(answer == 0 ? days : random.nextInt(days + 1)));
        }
        return answers;
    }

    /// So many reviews of so many questions, on random days: of what they have met before, and marked by themselves.
    List<Evidence> reviews(int count, int questions) {
        List<Evidence> reviews = new ArrayList<>();
        for (int review = 0; review < count; review++) {
            int question = random.nextInt(questions);
            int day = random.nextInt(days + 1);
            Evidence said = answer(day, DIFFICULTIES.get(question % 3), MET_BEFORE + KIND);
            reviews.add(new Evidence(
                    said.day(),
                    said.difficulty(),
                    said.met(),
                    said.missed(),
                    said.level(),
                    1,
                    new Evidence.Review(
                            new QuestionId(new UUID(0, question)),
                            said.day().atStartOfDay().toInstant(ZoneOffset.UTC))));
        }
        return reviews;
    }

    private Evidence answer(int day) {
        return answer(day, DIFFICULTIES.get(random.nextInt(3)), 0);
    }

    private Evidence answer(int day, Difficulty difficulty, double easier) {
        double distance = path[day]
                + easier
                - HARDER.getOrDefault(difficulty, 0.0)
                + QUESTION * random.nextGaussian()
                + FORM * random.nextGaussian()
                + RATER * random.nextGaussian();
        int signals = 4 + random.nextInt(4);
        double met = 0;
        double missed = 0;
        for (int signal = 0; signal < signals; signal++) {
            double chance = 1 / (1 + Math.exp(-(distance + SIGNAL * random.nextGaussian())));
            double drawn = random.nextDouble();
            double worth = drawn < chance - PARTLY ? 1 : drawn < chance + PARTLY ? 0.5 : 0;
            met += worth / signals;
            missed += (1 - worth) / signals;
        }
        double impression = Scale.level(distance + IMPRESSION * random.nextGaussian());
        return new Evidence(
                FIRST.plusDays(day), difficulty, met, missed, (double) Math.clamp(Math.round(impression), 1, 4), 1);
    }
}
