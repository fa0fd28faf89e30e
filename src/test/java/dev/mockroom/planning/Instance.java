package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.FollowUpDepth;
import dev.mockroom.companies.Grounds;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.companies.Round;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A made-up bank with a profile, a blueprint and a history, all by chance; the same for the same seed.
///
/// @param groups the number of its group for each question that has a near-duplicate
record Instance(
        List<QuestionSummary> bank,
        Map<QuestionId, Integer> groups,
        Map<QuestionId, Integer> followUps,
        CompanyProfile profile,
        Blueprint blueprint,
        PracticeHistory.Seen history) {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<String> AREAS = List.of(
            "Architectures",
            "Classical models",
            "Data and features",
            "Evaluation",
            "Foundations",
            "Learning paradigms",
            "Production",
            "Training networks",
            "Trust and time",
            "Systems");

    /// @param size how many questions the bank has
    static Instance of(int size, long seed) {
        Random random = new Random(seed);
        List<String> areas = AREAS.subList(0, 3 + random.nextInt(AREAS.size() - 2));
        List<QuestionSummary> bank = bank(size, areas, random);
        return new Instance(
                bank,
                groups(bank, random),
                numbers(bank, random),
                profile(bank, areas, random),
                blueprint(random),
                history(bank, areas, random));
    }

    Pool pool() {
        return Pool.of(bank, groups, followUps);
    }

    PlanOutcome plan() {
        return Planner.plan(pool(), profile, blueprint, history, NOW);
    }

    Instance with(Blueprint other) {
        return new Instance(bank, groups, followUps, profile, other, history);
    }

    /// What its first round is planned from.
    Assignment assignment() {
        Optional<Round> round = blueprint.form() instanceof Form.OneRound one
                ? profile.rounds().stream()
                        .filter(known -> known.name().equals(one.name()))
                        .findFirst()
                : Optional.empty();
        return new Assignment(pool(), profile, blueprint, round, history, NOW, Set.of(), new BitSet(), Set.of(), false);
    }

    private static List<QuestionSummary> bank(int size, List<String> areas, Random random) {
        List<QuestionSummary> bank = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Difficulty difficulty = one(List.of(Difficulty.values()), random);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            // The first areas are larger, as in any real bank.
            int area = Math.min(random.nextInt(areas.size()), random.nextInt(areas.size()));
            bank.add(new QuestionSummary(
                    new QuestionId(id),
                    new RevisionId(id),
                    "question-" + i,
                    "Question " + i,
                    difficulty,
                    difficulty.defaultMinutes() - 2 + random.nextInt(6),
                    areas.get(area),
                    List.of(),
                    List.of()));
        }
        return bank;
    }

    private static Map<QuestionId, Integer> groups(List<QuestionSummary> bank, Random random) {
        Map<QuestionId, Integer> groups = new HashMap<>();
        List<QuestionSummary> shuffled = new ArrayList<>(bank);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i + 3 < shuffled.size() / 4; i += 3) {
            groups.put(shuffled.get(i).id(), i);
            groups.put(shuffled.get(i + 1).id(), i);
            if (random.nextBoolean()) {
                groups.put(shuffled.get(i + 2).id(), i);
            }
        }
        return groups;
    }

    private static Map<QuestionId, Integer> numbers(List<QuestionSummary> bank, Random random) {
        Map<QuestionId, Integer> numbers = new HashMap<>();
        bank.forEach(question -> numbers.put(question.id(), random.nextInt(4)));
        return numbers;
    }

    private static CompanyProfile profile(List<QuestionSummary> bank, List<String> areas, Random random) {
        Set<QuestionId> asks = new HashSet<>();
        int share = 1 + random.nextInt(10);
        bank.stream().filter(question -> random.nextInt(10) < share).forEach(question -> asks.add(question.id()));
        Map<String, Double> topics = mix(areas, random);
        Map<Difficulty, Double> difficulties = new EnumMap<>(mix(List.of(Difficulty.values()), random));
        List<Round> rounds = List.of(
                new Round("Phone screen", 30, 4, Map.of(), FollowUpDepth.BRIEF),
                new Round("Breadth", 45, 5, Map.of(), FollowUpDepth.USUAL),
                new Round("Depth", 45, 4, mix(areas, random), FollowUpDepth.DEEP));
        return new CompanyProfile(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new CompanyId("acme")),
                "Acme",
                asks,
                topics,
                difficulties,
                Map.of(Dimension.DEPTH, 1.0),
                Level.LEANING_HIRE,
                rounds,
                new Grounds(asks.size(), 0, true, Basis.TEMPLATE, Basis.TEMPLATE, Basis.TEMPLATE));
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <K> Map<K, Double> mix(List<K> keys, Random random) {
        Map<K, Double> mix = new HashMap<>();
        double[] weights =
                keys.stream().mapToDouble(key -> 0.1 + random.nextDouble()).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            mix.put(keys.get(i), weights[i] / sum);
        }
        return mix;
    }

    private static Blueprint blueprint(Random random) {
        Blueprint free = new Blueprint(
                Optional.empty(),
                15 * (1 + random.nextInt(6)),
                one(List.of(Seniority.values()), random),
                Blueprint.REST_DAYS,
                random.nextLong());
        return switch (random.nextInt(4)) {
            case 0 -> free.withMinutes(45).withForm(new Form.OneRound("Depth"));
            case 1 -> free.withMinutes(30).withForm(new Form.OneRound("Phone screen"));
            default -> free;
        };
    }

    private static PracticeHistory.Seen history(List<QuestionSummary> bank, List<String> areas, Random random) {
        if (random.nextInt(3) == 0) {
            return PracticeHistory.Seen.NOTHING;
        }
        Map<QuestionId, Instant> seen = new HashMap<>();
        Map<QuestionId, Integer> met = new HashMap<>();
        Set<QuestionId> due = new HashSet<>();
        int share = random.nextInt(8);
        for (QuestionSummary question : bank) {
            if (random.nextInt(10) < share) {
                seen.put(question.id(), NOW.minus(Duration.ofHours(random.nextInt(24 * 90))));
                met.put(question.id(), 1 + random.nextInt(2));
                if (random.nextInt(5) == 0) {
                    due.add(question.id());
                }
            }
        }
        Map<String, Double> strength = new HashMap<>();
        areas.stream()
                .filter(area -> random.nextBoolean())
                .forEach(area -> strength.put(area, 1 + 3 * random.nextDouble()));
        return new PracticeHistory.Seen(seen, strength, due, met);
    }
}
