package dev.mockroom.planning;

import dev.mockroom.questions.CardGist;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which questions ask nearly the same, by their words, topics and links; a pure function.
///
/// The likeness of two questions, 0 to 1, is half the cosine of their words (title and prompt,
/// TF-IDF), a quarter the cosine of their topics (IDF, the first topic counting most), and a
/// quarter whether they point to each other. Groups are joined from the likest pair on, as long
/// as the members of both are on average like enough (average linkage).
///
/// Only questions that point to each other or share a rare word are compared, so that the work
/// grows with the bank and not with its square.
final class Likeness {

    /// From here on two questions ask nearly the same; chosen on the bank that ships (decision 13).
    static final double NEAR = 0.41;

    /// A word or topic that more questions hold is no reason to compare two of them.
    private static final int RARE = 60;

    private static final double WORDS = 0.5;
    private static final double TOPICS = 0.25;
    private static final double LINKS = 0.25;
    private static final double[] TOPIC_WEIGHTS = {1.0, 0.6, 0.4};

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]+");
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "edly", "ies", "ed", "es", "s", "ly");
    private static final int LEAST_STEM = 4;
    private static final Set<String> STOP_WORDS = Set.of(("a an and are as at be by for from has have how in is it its "
                    + "of on or that the this to was what when which who why will with you your we our me tell would "
                    + "do does not no one two each if than then there they can may more most did had but so all any "
                    + "into out up over about he she his her my their them were been being where while also only same "
                    + "other")
            .split(" "));

    private Likeness() {}

    /// What a question says, weighed for comparison; made once per revision.
    ///
    /// @param words how often each word occurs, by its stem
    record Gist(Map<String, Integer> words, List<String> related, int followUps) {

        static Gist of(CardGist card) {
            Map<String, Integer> words = new TreeMap<>();
            WORD.matcher((card.title() + " " + card.prompt()).toLowerCase(Locale.ROOT))
                    .results()
                    .map(word -> word.group())
                    .filter(word -> !STOP_WORDS.contains(word))
                    .forEach(word -> words.merge(stem(word), 1, Integer::sum));
            return new Gist(Map.copyOf(words), card.related(), card.followUps());
        }

        private static String stem(String word) {
            return ENDINGS.stream()
                    .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM)
                    .findFirst()
                    .map(ending -> word.substring(0, word.length() - ending.length()))
                    .orElse(word);
        }
    }

    /// The number of its group for each question that has a near-duplicate.
    ///
    /// @param gists of every question of the bank
    static Map<QuestionId, Integer> groups(List<QuestionSummary> bank, Map<QuestionId, Gist> gists) {
        List<QuestionSummary> questions = bank.stream()
                .sorted(Comparator.comparing(QuestionSummary::slug))
                .toList();
        List<Map<String, Double>> words = weighed(
                questions.stream().map(question -> counts(gists, question)).toList());
        List<Map<String, Double>> topics =
                weighed(questions.stream().map(Likeness::topics).toList());
        Map<Long, Double> near = new TreeMap<>();
        for (long pair : pairs(questions, gists, words)) {
            int one = (int) (pair >>> 32);
            int two = (int) pair;
            double likeness = WORDS * cosine(words.get(one), words.get(two))
                    + TOPICS * cosine(topics.get(one), topics.get(two))
                    + LINKS * links(questions.get(one), questions.get(two), gists);
            if (likeness >= NEAR / 2) {
                near.put(pair, likeness);
            }
        }
        return numbered(questions, new Linkage(near).groups());
    }

    private static Map<String, Double> counts(Map<QuestionId, Gist> gists, QuestionSummary question) {
        Map<String, Double> weights = new TreeMap<>();
        gist(gists, question).words().forEach((word, count) -> weights.put(word, 1 + Math.log(count)));
        return weights;
    }

    private static Gist gist(Map<QuestionId, Gist> gists, QuestionSummary question) {
        return gists.getOrDefault(question.id(), new Gist(Map.of(), List.of(), 0));
    }

    private static Map<String, Double> topics(QuestionSummary question) {
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < question.topics().size(); i++) {
            weights.putIfAbsent(question.topics().get(i), TOPIC_WEIGHTS[Math.min(i, TOPIC_WEIGHTS.length - 1)]);
        }
        return weights;
    }

    /// Multiplies each weight by how rare its term is, drops what only one question holds, and
    /// scales to length 1.
    private static List<Map<String, Double>> weighed(List<Map<String, Double>> all) {
        Map<String, Integer> holders = new HashMap<>();
        all.forEach(terms -> terms.keySet().forEach(term -> holders.merge(term, 1, Integer::sum)));
        List<Map<String, Double>> weighed = new ArrayList<>();
        for (Map<String, Double> terms : all) {
            Map<String, Double> own = new TreeMap<>();
            double square = 0;
            for (Map.Entry<String, Double> term : terms.entrySet()) {
                int count = holders.getOrDefault(term.getKey(), 0);
                double weight = term.getValue() * Math.log((double) all.size() / count);
                square += weight * weight;
                if (count > 1 && weight > 0) {
                    own.put(term.getKey(), weight);
                }
            }
            double length = Math.sqrt(square);
            own.replaceAll((term, weight) -> weight / length);
            weighed.add(own);
        }
        return weighed;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> two) {
        double sum = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            sum += term.getValue() * two.getOrDefault(term.getKey(), 0.0);
        }
        return sum;
    }

    /// How many of the two point to the other, as a part.
    private static double links(QuestionSummary one, QuestionSummary two, Map<QuestionId, Gist> gists) {
        int links = (gist(gists, one).related().contains(two.slug()) ? 1 : 0)
                + (gist(gists, two).related().contains(one.slug()) ? 1 : 0);
        return links / 2.0;
    }

    private static List<Long> pairs(
            List<QuestionSummary> questions, Map<QuestionId, Gist> gists, List<Map<String, Double>> words) {
        Map<String, Integer> slugs = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int place = 0; place < questions.size(); place++) {
            slugs.put(questions.get(place).slug(), place);
            for (String word : words.get(place).keySet()) {
                holders.computeIfAbsent(word, fresh -> new ArrayList<>()).add(place);
            }
        }
        Set<Long> pairs = new TreeSet<>();
        for (int place = 0; place < questions.size(); place++) {
            for (String related : gist(gists, questions.get(place)).related()) {
                Integer other = slugs.get(related);
                if (other != null && other != place) {
                    pairs.add(pair(place, other));
                }
            }
        }
        holders.values().stream().filter(places -> places.size() <= RARE).forEach(places -> {
            for (int i = 0; i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    pairs.add(pair(places.get(i), places.get(j)));
                }
            }
        });
        return List.copyOf(pairs);
    }

    private static long pair(int one, int two) {
        return ((long) Math.min(one, two) << 32) | Math.max(one, two);
    }

    private static Map<QuestionId, Integer> numbered(List<QuestionSummary> questions, List<List<Integer>> groups) {
        Map<QuestionId, Integer> numbers = new HashMap<>();
        for (int number = 0; number < groups.size(); number++) {
            for (int place : groups.get(number)) {
                numbers.put(questions.get(place).id(), number);
            }
        }
        return numbers;
    }

    /// Joins groups by average linkage; pairs that are not named count as not alike at all.
    private static final class Linkage {

        private final Map<Long, Double> likeness;
        private final Map<Integer, List<Integer>> members = new TreeMap<>();
        private final Map<Integer, Integer> groupOf = new HashMap<>();

        private Linkage(Map<Long, Double> likeness) {
            this.likeness = likeness;
            likeness.entrySet().stream()
                    .filter(pair -> pair.getValue() >= NEAR)
                    .sorted(Map.Entry.<Long, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(pair ->
                            join((int) (pair.getKey() >>> 32), pair.getKey().intValue()));
        }

        private void join(int one, int two) {
            int into = group(one);
            int from = group(two);
            if (into == from) {
                return;
            }
            List<Integer> left = members.getOrDefault(into, List.of());
            List<Integer> right = members.getOrDefault(from, List.of());
            double sum = 0;
            for (int first : left) {
                for (int second : right) {
                    sum += likeness.getOrDefault(pair(first, second), 0.0);
                }
            }
            if (sum / (left.size() * right.size()) >= NEAR) {
                List<Integer> joined = new ArrayList<>(left);
                joined.addAll(right);
                members.put(into, joined);
                members.remove(from);
                right.forEach(member -> groupOf.put(member, into));
            }
        }

        private int group(int place) {
            return groupOf.computeIfAbsent(place, alone -> {
                members.put(alone, List.of(alone));
                return alone;
            });
        }

        private List<List<Integer>> groups() {
            return members.values().stream().filter(group -> group.size() > 1).toList();
        }
    }
}
