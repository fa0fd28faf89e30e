package dev.mockroom.interviews.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerDocumentTest {

    static List<YjsScenario> scenarios() {
        return YjsScenario.all();
    }

    /// Where a character is cut in two, the text depends on the order in Yjs too.
    static List<YjsScenario> scenariosWithWholeCharacters() {
        return scenarios().stream()
                .filter(scenario -> !scenario.steps().getLast().text().contains("\uFFFD"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void showsWhatYjsShowsAfterEveryUpdate(YjsScenario scenario) {
        AnswerDocument document = new AnswerDocument();
        int step = 0;
        for (YjsScenario.Step next : scenario.steps()) {
            document.apply(valid(next.update()));
            assertThat(wellFormed(document.text()))
                    .as("after update %d", ++step)
                    .isEqualTo(next.text());
        }
    }

    @ParameterizedTest
    @MethodSource("scenariosWithWholeCharacters")
    void endsWithTheSameTextWhateverTheOrderAndHoweverOften(YjsScenario scenario) {
        List<YjsScenario.Step> shuffled = new ArrayList<>(scenario.steps());
        shuffled.addAll(scenario.steps());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            AnswerDocument document = new AnswerDocument();
            shuffled.forEach(step -> document.apply(valid(step.update())));
            assertThat(document.text()).isEqualTo(scenario.steps().getLast().text());
        }
    }

    @Test
    void isEmptyBeforeTheFirstUpdate() {
        assertThat(new AnswerDocument().text()).isEmpty();
    }

    @Property(tries = 3000)
    void takesAnyBytesWithoutAnException(@ForAll byte[] bytes) {
        assertThatCode(() -> decodeAndMerge(List.of(bytes))).doesNotThrowAnyException();
    }

    @Property(tries = 3000)
    void takesDamagedUpdatesWithoutAnException(@ForAll("damagedUpdates") List<byte[]> updates) {
        assertThatCode(() -> decodeAndMerge(updates)).doesNotThrowAnyException();
    }

    @Property(tries = 2000)
    void takesMadeUpUpdatesWithoutAnException(@ForAll("madeUpUpdates") List<byte[]> updates) {
        assertThatCode(() -> decodeAndMerge(updates)).doesNotThrowAnyException();
    }

    @Test
    void promisesOfHugeCountsTakeNoMemory() {
        byte[] millionsOfStructs = bytes(1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 0);
        byte[] longString = bytes(1, 1, 1, 0, 4, 1, "answer", 0xff, 0xff, 0xff, 0xff, 0x0f);

        assertThat(AnswerUpdate.decode(millionsOfStructs)).isEqualTo(refused(Decoded.Defect.TRUNCATED, 8));
        assertThat(AnswerUpdate.decode(longString)).isInstanceOf(Decoded.Refused.class);
    }

    @Test
    void hugeDeletedRunsTakeNoMemory() {
        byte[] update = bytes(1, 1, 1, 0, 1, 1, "answer", 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0);

        assertThat(decodeAndMerge(List.of(update))).isEmpty();
    }

    @Test
    void updatesMadeToBeSlowAreNot() {
        // Every run claims the same place and the clients descend, so each is compared with all before it.
        List<byte[]> updates = new ArrayList<>();
        for (int client = 30_000; client > 10_000; client--) {
            int low = (client & 0x7f) | 0x80;
            int middle = ((client >> 7) & 0x7f) | 0x80;
            updates.add(bytes(1, 1, low, middle, client >> 14, 0, 4, 1, "answer", "x", 0));
        }
        Collections.reverse(updates);
        Assertions.assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(10), () -> decodeAndMerge(updates)))
                .hasSize(20_000);
    }

    @Test
    void refusesWhatIsNoPlainTextOfTheAnswer() {
        assertThat(AnswerUpdate.decode(bytes(1, 1, 1, 0, 4, 1, "title", "x", 0)))
                .matches(other -> is(other, Decoded.Defect.OTHER_PARENT));
        assertThat(AnswerUpdate.decode(bytes(1, 1, 1, 0, 4, 0, 1, 0, "x", 0)))
                .matches(nested -> is(nested, Decoded.Defect.OTHER_PARENT));
        assertThat(AnswerUpdate.decode(bytes(1, 1, 1, 0, 6, 1, "answer", "bold", "true", 0)))
                .matches(format -> is(format, Decoded.Defect.OTHER_CONTENT));
        assertThat(AnswerUpdate.decode(bytes(1, 1, 1, 0, 0x84, 1, 5, "x", 0)))
                .matches(future -> is(future, Decoded.Defect.IMPOSSIBLE_ORIGIN));
        assertThat(AnswerUpdate.decode(bytes(1, 1, 1, 0, 4, 1, "answer", 1, 0xff, 0)))
                .matches(text -> is(text, Decoded.Defect.MALFORMED_TEXT));
        assertThat(AnswerUpdate.decode(bytes(0, 0, 0))).matches(longer -> is(longer, Decoded.Defect.TRAILING_BYTES));
        assertThat(AnswerUpdate.decode(bytes())).matches(none -> is(none, Decoded.Defect.TRUNCATED));
    }

    @Provide
    Arbitrary<List<byte[]>> damagedUpdates() {
        List<byte[]> real = scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .map(YjsScenario.Step::update)
                .filter(update -> update.length < 2000)
                .toList();
        Arbitrary<byte[]> damaged = Combinators.combine(
                        Arbitraries.of(real),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(0, 10))
                .as((update, at, by, cut) -> {
                    byte[] copy = java.util.Arrays.copyOf(update, Math.max(1, update.length - (cut > 8 ? at : 0)));
                    copy[at % copy.length] = by;
                    return copy;
                });
        return damaged.list().ofMinSize(1).ofMaxSize(12);
    }

    /// Well-formed updates whose ids, origins and lengths are made up and few, so that they collide.
    @Provide
    Arbitrary<List<byte[]>> madeUpUpdates() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 6);
        Arbitrary<byte[]> update = Combinators.combine(
                        few, few, Arbitraries.of(0x04, 0x44, 0x84, 0xc4, 0x00, 0x81, 0x01), few, few, few, few, few)
                .as((client, clock, info, c1, k1, c2, k2, length) -> {
                    List<Object> parts = new ArrayList<>(List.of(1, 1, client, clock, info));
                    if ((info & 0x80) != 0) {
                        Collections.addAll(parts, c1, k1);
                    }
                    if ((info & 0x40) != 0) {
                        Collections.addAll(parts, c2, k2);
                    }
                    if (info == 0x04 || info == 0x01) {
                        Collections.addAll(parts, 1, "answer");
                    }
                    Collections.addAll(parts, (info & 4) != 0 ? "😀xyzw".substring(0, 2 + length % 4) : 1 + length);
                    Collections.addAll(parts, 1, c2, 1, k1, length);
                    return bytes(parts.toArray());
                });
        return update.list().ofMinSize(1).ofMaxSize(40);
    }

    private static String decodeAndMerge(List<byte[]> updates) {
        AnswerDocument document = new AnswerDocument();
        for (byte[] update : updates) {
            if (AnswerUpdate.decode(update) instanceof Decoded.Valid valid) {
                document.apply(valid.update());
            }
        }
        return document.text();
    }

    private static AnswerUpdate valid(byte[] bytes) {
        Decoded decoded = AnswerUpdate.decode(bytes);
        assertThat(decoded).isInstanceOf(Decoded.Valid.class);
        return ((Decoded.Valid) decoded).update();
    }

    private static boolean is(Decoded decoded, Decoded.Defect defect) {
        return decoded instanceof Decoded.Refused refused && refused.defect() == defect;
    }

    private static Decoded refused(Decoded.Defect defect, int offset) {
        return new Decoded.Refused(defect, offset);
    }

    /// What UTF-8 makes of the text, as the fixtures went through it.
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            switch (part) {
                case String text -> {
                    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                    out.write(utf8.length);
                    out.writeBytes(utf8);
                }
                default -> out.write((Integer) part);
            }
        }
        return out.toByteArray();
    }
}
