package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The bank as the planner reads it, made once per snapshot.
///
/// Questions go by their place in the order of their ids, so that the bank's own order decides
/// nothing. What a plan cannot change is worked out here: the cells, the groups of
/// near-duplicates, and a hash of each slug.
final class Pool {

    /// How many difficulties there are.
    static final int DIFFICULTIES = Difficulty.values().length;

    private final List<QuestionSummary> questions;
    private final Map<QuestionId, Integer> places;
    private final long[] hashes;
    private final int[] groups;
    private final int[] followUps;
    private final List<String> areas;
    private final List<Cell> cells;
    private final Map<CompanyId, Asked> asked = new ConcurrentHashMap<>();
    private final double[] meanMinutes = new double[DIFFICULTIES];

    private Pool(List<QuestionSummary> bank, Map<QuestionId, Integer> groupOf, Map<QuestionId, Integer> followUpsOf) {
        questions = bank.stream()
                .sorted(Comparator.comparing(QuestionSummary::slug))
                .toList();
        areas = List.copyOf(
                new TreeSet<>(questions.stream().map(QuestionSummary::area).toList()));
        places = HashMap.newHashMap(questions.size());
        hashes = new long[questions.size()];
        groups = new int[questions.size()];
        followUps = new int[questions.size()];
        Map<Shape, List<Integer>> shapes = new TreeMap<>();
        Map<String, Integer> areaPlaces = new HashMap<>();
        areas.forEach(area -> areaPlaces.put(area, areaPlaces.size()));
        Map<Integer, Integer> groupNumbers = new HashMap<>();
        int[] count = new int[meanMinutes.length];
        for (int place = 0; place < questions.size(); place++) {
            QuestionSummary question = questions.get(place);
            places.put(question.id(), place);
            hashes[place] = hash(question.slug());
            Integer group = groupOf.get(question.id());
            // Whoever is alone is a group of one; numbers below zero never meet those that were given.
            groups[place] =
                    group == null ? -1 - place : groupNumbers.computeIfAbsent(group, fresh -> groupNumbers.size());
            followUps[place] = followUpsOf.getOrDefault(question.id(), 0);
            int area = areaPlaces.getOrDefault(question.area(), 0);
            shapes.computeIfAbsent(
                            new Shape(area, question.difficulty(), question.minutes()), shape -> new ArrayList<>())
                    .add(place);
            meanMinutes[rank(question.difficulty())] += question.minutes();
            count[rank(question.difficulty())]++;
        }
        for (Difficulty difficulty : Difficulty.values()) {
            int all = count[rank(difficulty)];
            meanMinutes[rank(difficulty)] =
                    all == 0 ? difficulty.defaultMinutes() : meanMinutes[rank(difficulty)] / all;
        }
        cells = shapes.entrySet().stream()
                .map(entry -> new Cell(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @param groups    the number of its group for each question that has a near-duplicate
    /// @param followUps how many follow-ups each question has, where it has any
    static Pool of(List<QuestionSummary> bank, Map<QuestionId, Integer> groups, Map<QuestionId, Integer> followUps) {
        return new Pool(bank, groups, followUps);
    }

    /// FNV-1a over the letters of a slug (Fowler, Noll, Vo).
    private static long hash(String slug) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < slug.length(); i++) {
            hash = (hash ^ slug.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /// The place of a difficulty among all: 0 for the easiest.
    static int rank(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> 0;
            case MEDIUM -> 1;
            case HARD -> 2;
        };
    }

    int size() {
        return questions.size();
    }

    QuestionSummary question(int place) {
        return questions.get(place);
    }

    /// What a question is called; empty where it has been taken out of the bank since.
    String title(QuestionId question) {
        Integer place = places.get(question);
        return place == null ? "" : questions.get(place).title();
    }

    OptionalInt place(QuestionId question) {
        Integer place = places.get(question);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The places of the questions that a company asks; kept as long as its profile names the same.
    BitSet asked(CompanyProfile profile) {
        if (profile.id().isEmpty()) {
            return new BitSet();
        }
        Asked known = asked.get(profile.id().get());
        if (known == null || !known.isOf(profile.asks())) {
            BitSet places = new BitSet();
            profile.asks().forEach(question -> place(question).ifPresent(places::set));
            known = new Asked(profile.asks(), places);
            asked.put(profile.id().get(), known);
        }
        return known.places();
    }

    long hash(int place) {
        return hashes[place];
    }

    /// Two questions of one group ask nearly the same.
    int group(int place) {
        return groups[place];
    }

    int followUps(int place) {
        return followUps[place];
    }

    /// All areas, by name.
    List<String> areas() {
        return areas;
    }

    List<Cell> cells() {
        return cells;
    }

    /// What a question of this difficulty takes on average.
    double meanMinutes(Difficulty difficulty) {
        return meanMinutes[rank(difficulty)];
    }

    /// Questions of one area, difficulty and length: to the aims they differ only in their worth.
    static final class Cell {

        private final Shape shape;
        private final int[] members;

        private Cell(Shape shape, List<Integer> members) {
            this.shape = shape;
            this.members = members.stream().mapToInt(Integer::intValue).toArray();
        }

        /// The area's place in [Pool#areas()].
        int area() {
            return shape.area();
        }

        Difficulty difficulty() {
            return shape.difficulty();
        }

        /// What each of its questions takes.
        int minutes() {
            return shape.minutes();
        }

        int size() {
            return members.length;
        }

        /// The place in the pool of one of its questions, from 0.
        int member(int index) {
            return members[index];
        }
    }

    private record Asked(Set<QuestionId> questions, BitSet places) {

        /// A profile hands out the same set for as long as it lives.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Set<QuestionId> other) {
            return questions == other;
        }
    }

    private record Shape(int area, Difficulty difficulty, int minutes) implements Comparable<Shape> {

        @Override
        public int compareTo(Shape other) {
            return Comparator.comparingInt(Shape::area)
                    .thenComparing(Shape::difficulty)
                    .thenComparingInt(Shape::minutes)
                    .compare(this, other);
        }
    }
}
