package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

    private static final String ACME = """
            company: Acme
            rounds:
              - name: Screen
                minutes: 30
                questions: 3
                depth: deep
                topics: {Evaluation: 3, Foundations: 1}
              - name: Breadth
                minutes: 45
                questions: 5
            weights: {understanding: 2, depth: 6}
            bar: 4
            sources:
              - {backs: rounds, title: A book, year: 2020, says: It has two rounds.}
              - {backs: weights, title: A talk, says: Depth counts three times as much.}
              - {backs: bar, title: A page, says: Only the best.}
            """;

    @Test
    void readsEveryPart() {
        ProfileFile.Reading reading = read(ACME);
        ShippedProfile acme = reading.found().orElseThrow();

        assertThat(reading.findings()).isEmpty();
        assertThat(acme.company()).isEqualTo("Acme");
        assertThat(acme.rounds())
                .containsExactly(
                        new Round("Screen", 30, 3, Map.of("Evaluation", 0.75, "Foundations", 0.25), FollowUpDepth.DEEP),
                        new Round("Breadth", 45, 5, Map.of(), FollowUpDepth.USUAL));
        assertThat(acme.weights()).isEqualTo(Map.of(Dimension.UNDERSTANDING, 0.25, Dimension.DEPTH, 0.75));
        assertThat(acme.bar()).isEqualTo(Level.STRONG_HIRE);
        assertThat(acme.sources()).hasSize(3);
    }

    @Test
    void takesNoPartThatNoSourceBacks() {
        ProfileFile.Reading reading = read("company: Acme\nbar: 4\n");

        assertThat(reading.found().orElseThrow().bar()).isNull();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("No source backs the bar"));
    }

    @Test
    void leavesOutARoundThatIsNoneAndSaysWhere() {
        ProfileFile.Reading reading =
                read(ACME.replace("minutes: 45", "minutes: 450").replace("- name: Screen", "- name: Breadth"));

        assertThat(reading.found().orElseThrow().rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.minutes()).isEqualTo(30));
        assertThat(reading.findings())
                .extracting(ProfileFinding::line)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).isBetween(8, 10));
    }

    @Test
    void saysThatABrokenFileIsNoYaml() {
        ProfileFile.Reading reading = read("company: [unclosed\nrounds: }");

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).startsWith("This is not YAML"));
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThat(read("company: Acme\nsalary: high\n").findings())
                .containsExactly(
                        new ProfileFinding("acme.yaml", 2, "'salary' is no part of a profile, so it was left out."));
    }

    @Property(tries = 2000)
    void neverThrowsWhateverTheBytes(@ForAll byte[] bytes) {
        assertThat(ProfileFile.read("any.yaml", bytes)).isNotNull();
    }

    @Property(tries = 2000)
    void neverThrowsWhereverAFileIsCutOrBent(@ForAll int at, @ForAll char other) {
        int place = Math.floorMod(at, ACME.length());
        String bent = ACME.substring(0, place) + other + ACME.substring(place + 1);

        for (String text : new String[] {bent, ACME.substring(0, place), ACME.substring(place)}) {
            read(text).found().ifPresent(profile -> {
                if (profile.weights() != null) {
                    assertThat(profile.weights().values().stream()
                                    .mapToDouble(share -> share)
                                    .sum())
                            .isCloseTo(1, within(1e-9));
                }
            });
        }
    }

    private static ProfileFile.Reading read(String text) {
        return ProfileFile.read("acme.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
