package dev.mockroom.companies;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads one file of `db/companies`, whatever it holds.
///
/// Nothing is thrown and nothing dropped in silence: what cannot be taken is a finding, and the part that it belongs
/// to comes from the template.
final class ProfileFile {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 500;

    private final String file;
    private final List<ProfileFinding> findings = new ArrayList<>();

    private ProfileFile(String file) {
        this.file = file;
    }

    /// What was read, and what was wrong with it.
    ///
    /// @param profile null where the file is no profile at all
    record Reading(@Nullable ShippedProfile profile, List<ProfileFinding> findings) {

        Optional<ShippedProfile> found() {
            return Optional.ofNullable(profile);
        }
    }

    /// Reads a profile, or the template: a file without a company.
    static Reading read(String file, byte[] bytes) {
        ProfileFile reader = new ProfileFile(file);
        ShippedProfile profile = reader.profile(bytes);
        return new Reading(profile, List.copyOf(reader.findings));
    }

    private @Nullable ShippedProfile profile(byte[] bytes) {
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (YAMLException broken) {
            finding(lineOf(broken), "This is not YAML, so the file was left out.");
            return null;
        }
        if (!(root instanceof MappingNode mapping)) {
            finding(0, "The file holds no profile, so it was left out.");
            return null;
        }
        String company = "";
        List<Round> rounds = null;
        Map<Dimension, Double> weights = null;
        Level bar = null;
        List<SourceNote> sources = List.of();
        for (Entry entry : entries(mapping)) {
            switch (entry.name()) {
                case "company" -> company = text(entry.node(), LONGEST_NAME).orElse("");
                case "rounds" -> rounds = rounds(entry.node());
                case "weights" -> weights = weights(entry.node());
                case "bar" -> bar = bar(entry.node());
                case "sources" -> sources = sources(entry.node());
                default -> finding(entry.node(), "'" + entry.name() + "' is no part of a profile, so it was left out.");
            }
        }
        ShippedProfile profile = new ShippedProfile(company, rounds, weights, bar, sources);
        return company.isEmpty() ? profile : sourced(profile);
    }

    /// What no source backs is the template's to say.
    private ShippedProfile sourced(ShippedProfile profile) {
        return new ShippedProfile(
                profile.company(),
                backed(ProfilePart.ROUNDS, profile.rounds(), profile.sources()),
                backed(ProfilePart.WEIGHTS, profile.weights(), profile.sources()),
                backed(ProfilePart.BAR, profile.bar(), profile.sources()),
                profile.sources());
    }

    private <T> @Nullable T backed(ProfilePart part, @Nullable T said, List<SourceNote> sources) {
        if (said == null || sources.stream().anyMatch(source -> source.backed() == part)) {
            return said;
        }
        finding(0, "No source backs the " + part.name().toLowerCase(Locale.ROOT) + ", so the template's stand in.");
        return null;
    }

    private @Nullable List<Round> rounds(Node node) {
        List<Round> rounds = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node element : elements(node)) {
            Optional<Round> round = round(element);
            if (round.isEmpty()) {
                continue;
            }
            if (names.add(round.get().name().toLowerCase(Locale.ROOT))) {
                rounds.add(round.get());
            } else {
                finding(element, "Two rounds are called '" + round.get().name() + "'; the second was left out.");
            }
        }
        if (rounds.isEmpty()) {
            finding(node, "There is no round in it, so the template's stand in.");
            return null;
        }
        return rounds;
    }

    private Optional<Round> round(Node node) {
        String name = "";
        OptionalInt minutes = OptionalInt.empty();
        OptionalInt questions = OptionalInt.empty();
        FollowUpDepth depth = FollowUpDepth.USUAL;
        Map<String, Double> topics = Map.of();
        for (Entry entry : entries(node)) {
            switch (entry.name()) {
                case "name" -> name = text(entry.node(), LONGEST_NAME).orElse("");
                case "minutes" -> minutes = whole(entry.node(), 10, 120);
                case "questions" -> questions = whole(entry.node(), 1, 40);
                case "depth" -> depth = depth(entry.node());
                case "topics" -> topics = shares(entry.node());
                default -> finding(entry.node(), "'" + entry.name() + "' is no part of a round, so it was left out.");
            }
        }
        if (name.isBlank() || minutes.isEmpty() || questions.isEmpty()) {
            finding(node, "A round needs a name, 10 to 120 minutes and at least one question; it was left out.");
            return Optional.empty();
        }
        return Optional.of(new Round(name, minutes.getAsInt(), questions.getAsInt(), topics, depth));
    }

    private FollowUpDepth depth(Node node) {
        String word = text(node, LONGEST_NAME).orElse("");
        return Stream.of(FollowUpDepth.values())
                .filter(depth -> depth.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseGet(() -> {
                    finding(node, "The depth is brief, usual or deep; usual was taken.");
                    return FollowUpDepth.USUAL;
                });
    }

    private @Nullable Map<Dimension, Double> weights(Node node) {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        for (Entry entry : entries(node)) {
            Optional<Dimension> dimension = Stream.of(Dimension.values())
                    .filter(each -> each.name().equalsIgnoreCase(entry.name()))
                    .findFirst();
            OptionalDouble weight = positive(entry.node());
            if (dimension.isEmpty()) {
                finding(entry.node(), "'" + entry.name() + "' is no dimension, so it was left out.");
            } else {
                weight.ifPresent(number -> weights.put(dimension.get(), number));
            }
        }
        if (weights.isEmpty()) {
            finding(node, "There is no weight in it, so the template's stand in.");
            return null;
        }
        return Weights.normalised(weights);
    }

    private @Nullable Level bar(Node node) {
        OptionalInt number = whole(node, 1, 4);
        return number.isPresent() ? Level.of(number.getAsInt()) : null;
    }

    private List<SourceNote> sources(Node node) {
        List<SourceNote> sources = new ArrayList<>();
        for (Node element : elements(node)) {
            ProfilePart backs = null;
            String title = "";
            Integer year = null;
            String says = "";
            for (Entry entry : entries(element)) {
                switch (entry.name()) {
                    case "backs" -> backs = part(entry.node());
                    case "title" -> title = text(entry.node(), LONGEST_TEXT).orElse("");
                    case "year" -> {
                        OptionalInt read = whole(entry.node(), 1900, 2200);
                        year = read.isPresent() ? read.getAsInt() : null;
                    }
                    case "says" -> says = text(entry.node(), LONGEST_TEXT).orElse("");
                    default ->
                        finding(entry.node(), "'" + entry.name() + "' is no part of a source, so it was left out.");
                }
            }
            if (title.isBlank() || says.isBlank()) {
                finding(element, "A source needs a title and what it says; it was left out.");
            } else {
                sources.add(new SourceNote(backs, title, year, says));
            }
        }
        return List.copyOf(sources);
    }

    private @Nullable ProfilePart part(Node node) {
        String word = text(node, LONGEST_NAME).orElse("");
        for (ProfilePart part : ProfilePart.values()) {
            if (part.name().equalsIgnoreCase(word)) {
                return part;
            }
        }
        finding(node, "A source backs rounds, weights or bar; '" + word + "' was left out.");
        return null;
    }

    private Map<String, Double> shares(Node node) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Entry entry : entries(node)) {
            positive(entry.node()).ifPresent(number -> shares.put(entry.name(), number));
        }
        return Weights.normalised(shares);
    }

    private OptionalDouble positive(Node node) {
        try {
            double number = Double.parseDouble(text(node, LONGEST_NAME).orElse(""));
            if (number > 0 && number <= 1_000_000) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        finding(node, "This should be a number above 0, so it was left out.");
        return OptionalDouble.empty();
    }

    private OptionalInt whole(Node node, int least, int most) {
        String text = text(node, LONGEST_NAME).orElse("");
        if (text.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        finding(node, "This should be a number from " + least + " to " + most + ", so it was left out.");
        return OptionalInt.empty();
    }

    private Optional<String> text(Node node, int longest) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip().replaceAll("\\s+", " ");
            if (text.length() <= longest) {
                return Optional.of(text);
            }
            finding(node, "This is longer than " + longest + " characters, so it was left out.");
        } else {
            finding(node, "A word or a number was expected here.");
        }
        return Optional.empty();
    }

    private List<Node> elements(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        finding(node, "A list was expected here.");
        return List.of();
    }

    private List<Entry> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            finding(node, "Names with values were expected here.");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            text(tuple.getKeyNode(), LONGEST_NAME)
                    .ifPresent(name -> entries.add(new Entry(name, tuple.getValueNode())));
        }
        return entries;
    }

    private record Entry(String name, Node node) {}

    private static int lineOf(YAMLException broken) {
        return broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? marked.getProblemMark().getLine() + 1
                : 0;
    }

    private void finding(Node node, String sentence) {
        finding(node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1, sentence);
    }

    private void finding(int line, String sentence) {
        findings.add(new ProfileFinding(file, line, sentence));
    }
}
