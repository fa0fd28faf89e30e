package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.Round;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The soft aims of one round as one whole number to make large.
///
/// For a choice S of questions, with m(q) the minutes of a question, n(a) how many of S are of area a, and n(d) how
/// many of difficulty d,
///
/// objective(S) = Σ m(q)·worth(q) − AREA·Σ |n(a) − slots(a)| − DIFFICULTY·Σ |n(d) − slots(d)|
///                − SHORT·max(0, least minutes − Σ m(q))
///
/// worth(q) is what speaks for a minute of this question: that a minute is filled at all, that the company asks it,
/// that a review is due, that its area is weak or new, less that it was met before; and a perturbation that the seed
/// decides by a fixed hash of seed and question. The slots share the number of questions out over the mix of the
/// profile. Where a share is no whole number the seed rounds it, by systematic sampling, up as often as its fraction
/// says; so one plan comes as near to the mix as whole questions can, and many plans come to the mix itself.
///
/// All of it is whole numbers, the hundred-thousandth part of a minute that is worth 1, so that no rounding of a
/// machine decides between two plans, and an exact solver means the same by it.
final class Aims {

    /// Worth 1.
    static final int UNIT = 100_000;

    /// A minute that is filled.
    static final int FILLED = 150_000;

    /// A minute of what the company is known to ask.
    static final int ASKED = 60_000;

    /// A minute of a review that is due.
    static final int DUE = 80_000;

    /// A minute of an area in which every answer was a strong no hire; proportionally less up to [#WEAK_BELOW].
    static final int WEAK = 60_000;

    /// A minute of an area that the candidate has not met, once they have met others.
    static final int NEW = 20_000;

    /// A minute of what was met today, proportionally less up to [#FORGOTTEN].
    static final int MET = 50_000;

    /// A minute of what comes back before it has rested.
    static final int COMEBACK = 40_000;

    /// The most that the seed adds to a minute.
    static final int PERTURBATION = 45_000;

    /// A question too many or too few of an area.
    static final int AREA = 400_000;

    /// A question too many or too few of a difficulty.
    static final int DIFFICULTY = 400_000;

    /// A minute that is missing to the least there must be: more than all else together can be worth.
    static final int SHORT = 100 * UNIT;

    /// The part of the minutes that must be filled, in hundredths.
    static final int LEAST_FILLED = 60;

    private static final double WEAK_BELOW = 2.5;
    private static final Duration FORGOTTEN = Duration.ofDays(365);
    private static final double LARGE_AREA = 0.2;

    private final Assignment assignment;
    private final Pool pool;
    private final long seed;
    private final Map<Difficulty, Double> difficulties;
    private final int[] areaSlots;
    private final int[] difficultySlots;
    private final int[] areaWorth;
    private final BitSet asked;
    private final Map<Integer, Integer> ownWorth = new HashMap<>();
    private final BitSet history = new BitSet();

    Aims(Assignment assignment) {
        this.assignment = assignment;
        this.pool = assignment.pool();
        this.seed = mixed(assignment.blueprint().seed() * 0x9E3779B97F4A7C15L);
        CompanyProfile profile = assignment.profile();
        this.difficulties = aimedAt(profile.difficulty(), assignment.blueprint().seniority());
        int questions = questions();
        this.areaSlots = slots(areaShares(), questions, seed ^ 0xA5A5A5A5L);
        this.difficultySlots = slots(
                difficulties.values().stream().mapToDouble(share -> share).toArray(), questions, seed ^ 0x5A5A5A5AL);
        this.areaWorth = pool.areas().stream().mapToInt(this::worthOfArea).toArray();
        this.asked = pool.asked(profile);
        history()
                .questions()
                .forEach((question, at) ->
                        pool.place(question).ifPresent(place -> ownWorth.merge(place, -met(place, at), Integer::sum)));
        history()
                .due()
                .forEach(question -> pool.place(question).ifPresent(place -> ownWorth.merge(place, DUE, Integer::sum)));
        ownWorth.keySet().forEach(history::set);
    }

    private PracticeHistory.Seen history() {
        return assignment.history();
    }

    private int met(int place, Instant at) {
        long ago = Math.clamp(Duration.between(at, assignment.now()).toMinutes(), 0, FORGOTTEN.toMinutes());
        long fading = MET - MET * ago / FORGOTTEN.toMinutes();
        return (int) fading + (assignment.seenLately(place) ? COMEBACK : 0);
    }

    private int worthOfArea(String area) {
        Double strength = history().strength().get(area);
        if (strength == null) {
            return history().strength().isEmpty() ? 0 : NEW;
        }
        return (int) (WEAK * Math.max(0, WEAK_BELOW - strength) / (WEAK_BELOW - 1));
    }

    /// How many questions the round should have.
    private int questions() {
        int minutes = assignment.minutes();
        double expected = assignment
                .round()
                .map(round -> (double) round.questions() * minutes / round.minutes())
                .orElseGet(() -> minutes
                        / (assignment.stretch()
                                + difficulties.entrySet().stream()
                                        .mapToDouble(aimed -> aimed.getValue() * pool.meanMinutes(aimed.getKey()))
                                        .sum()));
        return Math.max(1, (int) Math.floor(expected + 0.5));
    }

    private double[] areaShares() {
        Map<String, Double> mix = assignment
                .round()
                .map(Round::topics)
                .filter(topics -> !topics.isEmpty())
                .orElse(assignment.profile().topicMix());
        double[] shares = pool.areas().stream()
                .mapToDouble(area -> mix.getOrDefault(area, 0.0))
                .toArray();
        return normalised(shares);
    }

    /// The company's mix, tilted to what a seniority is asked.
    private static Map<Difficulty, Double> aimedAt(Map<Difficulty, Double> mix, Seniority seniority) {
        Difficulty[] all = Difficulty.values();
        double[] tilted = new double[all.length];
        for (Difficulty difficulty : all) {
            tilted[Pool.rank(difficulty)] = mix.getOrDefault(difficulty, 0.0) * tilt(seniority, difficulty);
        }
        double[] shares = normalised(tilted);
        Map<Difficulty, Double> aimed = new EnumMap<>(Difficulty.class);
        for (Difficulty difficulty : all) {
            aimed.put(difficulty, shares[Pool.rank(difficulty)]);
        }
        return aimed;
    }

    private static double[] normalised(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double[] normalised = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            normalised[i] = sum > 0 ? shares[i] / sum : 1.0 / shares.length;
        }
        return normalised;
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

    /// Shares whole slots out so that over all seeds each share gets what it is due on average.
    ///
    /// Systematic sampling over the shares in an order that the seed shuffles (W. G. and L. H. Madow,
    /// *On the Theory of Systematic Sampling, I*, 1944).
    static int[] slots(double[] shares, int total, long seed) {
        int[] order = new int[shares.length];
        for (int i = 0; i < order.length; i++) {
            int other = (int) Math.floorMod(mixed(seed + i), i + 1L);
            order[i] = order[other];
            order[other] = i;
        }
        double start = (mixed(~seed) >>> 11) * 0x1.0p-53;
        int[] slots = new int[shares.length];
        double sum = 0;
        int before = 0;
        for (int place : order) {
            sum += shares[place];
            int upTo = Math.min(total, (int) Math.floor(sum * total + start + 1e-9));
            slots[place] = upTo - before;
            before = upTo;
        }
        return slots;
    }

    /// What speaks for a minute of the question at this place of the pool.
    ///
    /// @param area its area's place
    int worth(int place, int area) {
        int worth = FILLED + areaWorth[area] + perturbation(place);
        if (asked.get(place)) {
            worth += ASKED;
        }
        return history.get(place) ? worth + ownWorth.getOrDefault(place, 0) : worth;
    }

    private int perturbation(int place) {
        return (int) (((mixed(seed ^ pool.hash(place)) >>> 40) * PERTURBATION) >>> 24);
    }

    /// Spreads the bits of a number (the finisher of Stafford's variant 13, as in SplittableRandom).
    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// How many questions of each area there should be, by the area's place.
    int[] areaSlots() {
        return areaSlots.clone();
    }

    /// How many questions of each difficulty there should be, easiest first.
    int[] difficultySlots() {
        return difficultySlots.clone();
    }

    /// The minutes there may be.
    int minutes() {
        return assignment.minutes();
    }

    /// The minutes there must be.
    int leastMinutes() {
        return (assignment.minutes() * LEAST_FILLED + 99) / 100;
    }

    /// The number to make large, of the questions at these places; as it is written down above, for
    /// whoever doubts the search.
    long objective(List<Integer> chosen) {
        long worth = 0;
        int minutes = 0;
        for (int place : chosen) {
            int taken = pool.question(place).minutes() + assignment.stretch();
            minutes += taken;
            worth += (long) taken * worth(place, area(place));
        }
        return worth
                - (long) AREA * strayFromAreas(chosen)
                - (long) DIFFICULTY * strayFromDifficulties(chosen)
                - (long) SHORT * Math.max(0, leastMinutes() - minutes);
    }

    /// By how many questions the areas of these differ from their slots.
    int strayFromAreas(List<Integer> chosen) {
        int[] inArea = new int[areaSlots.length];
        chosen.forEach(place -> inArea[area(place)]++);
        return distance(inArea, areaSlots);
    }

    /// By how many questions the difficulties of these differ from their slots.
    int strayFromDifficulties(List<Integer> chosen) {
        int[] ofDifficulty = new int[difficultySlots.length];
        chosen.forEach(place -> ofDifficulty[Pool.rank(pool.question(place).difficulty())]++);
        return distance(ofDifficulty, difficultySlots);
    }

    private int area(int place) {
        return pool.areas().indexOf(pool.question(place).area());
    }

    private static int distance(int[] have, int[] aim) {
        int sum = 0;
        for (int i = 0; i < have.length; i++) {
            sum += Math.abs(have[i] - aim[i]);
        }
        return sum;
    }

    /// Why this question is in the plan, strongest reason first.
    List<Reason> reasons(int place, boolean chosen) {
        QuestionSummary question = pool.question(place);
        QuestionId id = question.id();
        List<Reason> reasons = new ArrayList<>();
        if (chosen) {
            reasons.add(Reason.CHOSEN);
        }
        if (history().due().contains(id)) {
            reasons.add(Reason.DUE);
        } else if (!chosen && assignment.seenLately(place)) {
            reasons.add(Reason.FOLLOW_UP);
        }
        if (asked.get(place)) {
            reasons.add(Reason.COMPANY_ASKS);
        }
        Double strength = history().strength().get(question.area());
        if (strength != null && strength < WEAK_BELOW) {
            reasons.add(Reason.WEAK_AREA);
        }
        if (strength == null && !history().strength().isEmpty()) {
            reasons.add(Reason.NEW_AREA);
        }
        CompanyProfile profile = assignment.profile();
        if (profile.id().isPresent() && profile.topicMix().getOrDefault(question.area(), 0.0) >= LARGE_AREA) {
            reasons.add(Reason.AREA_OF_COMPANY);
        }
        if (tilt(assignment.blueprint().seniority(), question.difficulty()) > 1) {
            reasons.add(Reason.FITS_SENIORITY);
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.MIX);
        }
        return reasons;
    }
}
