package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// The soft aims of a plan as one number to make large.
///
/// For a choice S out of an interview of M minutes, with m(q) the minutes of a question,
///
/// objective(S) = Σ m(q)·worth(q) / M − A·distance(areas of S, areas of the profile)
///                − D·distance(difficulties of S, difficulties aimed at) − F·(M − Σ m(q)) / M
///                + B·min(1, 9·|S| / M)
///
/// where shares are of minutes, distance is half the sum of absolute differences (total variation), the last term
/// prefers about a question per nine minutes over few long ones, and A, D, F, B are the constants below. worth(q) adds
/// what speaks for a question by itself, and a perturbation that the seed
/// decides: a fixed hash of seed and question, so that it does not depend on the bank's order or size.
final class Aims {

    static final double AREA_WEIGHT = 0.5;
    static final double DIFFICULTY_WEIGHT = 0.6;
    static final double FILL_WEIGHT = 1.5;
    static final double BREADTH_WEIGHT = 0.6;
    static final double PERTURBATION = 0.35;
    private static final double MINUTES_PER_QUESTION = 9;
    private static final double ASKED = 1.0;
    private static final double WEAK = 0.3;
    private static final double NEW = 0.15;
    private static final double WEAK_BELOW = 2.5;
    private static final double LARGE_AREA = 0.2;

    private final CompanyProfile profile;
    private final Blueprint blueprint;
    private final PracticeHistory.Seen history;
    private final Map<Difficulty, Double> difficulties;

    Aims(CompanyProfile profile, Blueprint blueprint, PracticeHistory.Seen history) {
        this.profile = profile;
        this.blueprint = blueprint;
        this.history = history;
        this.difficulties = aimedAt(profile.difficulty(), blueprint.seniority());
    }

    /// The company's mix, tilted to what a seniority is asked.
    private static Map<Difficulty, Double> aimedAt(Map<Difficulty, Double> mix, Seniority seniority) {
        Map<Difficulty, Double> tilted = new EnumMap<>(Difficulty.class);
        double sum = 0;
        for (Difficulty difficulty : Difficulty.values()) {
            double share = mix.getOrDefault(difficulty, 0.0) * tilt(seniority, difficulty);
            tilted.put(difficulty, share);
            sum += share;
        }
        double total = sum;
        if (total > 0) {
            tilted.replaceAll((difficulty, share) -> share / total);
        }
        return tilted;
    }

    private static double tilt(Seniority seniority, Difficulty difficulty) {
        return switch (seniority) {
            case JUNIOR -> pick(difficulty, 3.0, 1.0, 0.3);
            case MID -> pick(difficulty, 1.2, 1.0, 0.8);
            case SENIOR -> pick(difficulty, 0.5, 1.0, 1.5);
            case STAFF -> pick(difficulty, 0.3, 0.8, 2.0);
        };
    }

    private static double pick(Difficulty difficulty, double easy, double medium, double hard) {
        return switch (difficulty) {
            case EASY -> easy;
            case MEDIUM -> medium;
            case HARD -> hard;
        };
    }

    /// What speaks for this question by itself.
    double worth(QuestionSummary question) {
        double worth = 1 + PERTURBATION * perturbation(question.id().value());
        if (profile.id().isPresent() && profile.asks().contains(question.id())) {
            worth += ASKED;
        }
        Double strength = history.strength().get(question.area());
        if (strength != null && strength < WEAK_BELOW) {
            worth += WEAK;
        }
        if (strength == null && !history.strength().isEmpty()) {
            worth += NEW;
        }
        return worth;
    }

    private double perturbation(UUID question) {
        long mixed = blueprint.seed() * 0x9E3779B97F4A7C15L
                ^ question.getMostSignificantBits()
                ^ Long.rotateLeft(question.getLeastSignificantBits(), 32);
        return new SplittableRandom(mixed).nextDouble();
    }

    /// The number to make large.
    double objective(List<Candidate> chosen) {
        double minutes = 0;
        double worth = 0;
        Map<String, Double> areas = new HashMap<>();
        Map<Difficulty, Double> hardness = new EnumMap<>(Difficulty.class);
        for (Candidate candidate : chosen) {
            minutes += candidate.minutes();
            worth += candidate.minutes() * candidate.worth();
            areas.merge(candidate.question().area(), (double) candidate.minutes(), Double::sum);
            hardness.merge(candidate.question().difficulty(), (double) candidate.minutes(), Double::sum);
        }
        if (minutes == 0) {
            return -(AREA_WEIGHT + DIFFICULTY_WEIGHT + FILL_WEIGHT);
        }
        return worth / blueprint.minutes()
                - AREA_WEIGHT * distance(areas, profile.topicMix(), minutes)
                - DIFFICULTY_WEIGHT * distance(hardness, difficulties, minutes)
                - FILL_WEIGHT * (blueprint.minutes() - minutes) / blueprint.minutes()
                + BREADTH_WEIGHT * Math.min(1, MINUTES_PER_QUESTION * chosen.size() / blueprint.minutes());
    }

    private static <K> double distance(Map<K, Double> minutes, Map<K, Double> shares, double total) {
        double sum = 0;
        for (Map.Entry<K, Double> aimed : shares.entrySet()) {
            sum += Math.abs(minutes.getOrDefault(aimed.getKey(), 0.0) / total - aimed.getValue());
        }
        for (Map.Entry<K, Double> chosen : minutes.entrySet()) {
            if (!shares.containsKey(chosen.getKey())) {
                sum += chosen.getValue() / total;
            }
        }
        return sum / 2;
    }

    /// Why this question is in the plan, strongest reason first.
    List<Reason> reasons(QuestionSummary question) {
        List<Reason> reasons = new ArrayList<>();
        if (profile.id().isPresent() && profile.asks().contains(question.id())) {
            reasons.add(Reason.COMPANY_ASKS);
        }
        Double strength = history.strength().get(question.area());
        if (strength != null && strength < WEAK_BELOW) {
            reasons.add(Reason.WEAK_AREA);
        }
        if (strength == null && !history.strength().isEmpty()) {
            reasons.add(Reason.NEW_AREA);
        }
        if (profile.id().isPresent() && profile.topicMix().getOrDefault(question.area(), 0.0) >= LARGE_AREA) {
            reasons.add(Reason.AREA_OF_COMPANY);
        }
        if (tilt(blueprint.seniority(), question.difficulty()) > 1) {
            reasons.add(Reason.FITS_SENIORITY);
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.MIX);
        }
        return reasons;
    }
}
