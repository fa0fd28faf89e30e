package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.scoring.Sitting;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever bytes come on a room's socket, nothing is thrown, and whoever else is in the room goes on.
///
/// `-Dmockroom.fuzz.seconds=600` makes it ten minutes; each failure names the seed that brings it back.
@MockroomTest
class RoomFuzzTest {

    private static final long SECONDS = Long.getLong("mockroom.fuzz.seconds", 3);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RoomSocketHandler handler;

    @Autowired
    private AttemptLog log;

    private Person candidate;
    private InterviewRecord interview;
    private AttemptId attempt;

    @BeforeEach
    void somebodySitsInAnInterview(@Autowired JdbcClient jdbc) {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).running(30, 1);
        attempt = interview.attempts().getFirst().id();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void survivesAnyBytesAndHurtsNobodyElse() {
        Browser calm = enter();
        TypedAnswer answer = new TypedAnswer(100);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long seed = 1;
        while (System.nanoTime() < until) {
            long current = seed++;
            assertThatCode(() -> session(new Random(current)))
                    .as("seed %d", current)
                    .doesNotThrowAnyException();
        }

        byte[] words = answer.types("still here");
        calm.sends(header(2, attempt, 8 + words.length)
                .putInt(1)
                .putInt(1)
                .put(words)
                .array());
        while (calm.receivesNext() != 68) {
            // what the others managed to write was passed on before
        }
        assertThat(log.text(attempt)).contains("still here");
        assertThat(seed).isGreaterThan(10);
    }

    private void session(Random random) {
        Browser browser = enter();
        for (int message = 0; message < 40; message++) {
            byte[] bytes = message(random);
            if (random.nextInt(5) == 0 && bytes.length > 1) {
                int cut = 1 + random.nextInt(bytes.length - 1);
                browser.sendsPiece(Arrays.copyOf(bytes, cut), false);
                browser.sendsPiece(Arrays.copyOfRange(bytes, cut, bytes.length), random.nextInt(10) > 0);
            } else {
                browser.sends(bytes);
            }
        }
        browser.breaks();
    }

    /// From pure noise to a message that is nearly right.
    private byte[] message(Random random) {
        byte[] bytes =
                switch (random.nextInt(8)) {
                    case 0 -> noise(random, random.nextInt(200));
                    case 1 -> noise(random, random.nextInt(70_000));
                    case 2 -> header(1, attempt, 8).putLong(random.nextLong()).array();
                    case 3 -> header(4, attempt, 40).array();
                    case 4 -> call(random);
                    case 5 -> new byte[] {6};
                    default -> {
                        byte[] update = new TypedAnswer(1 + random.nextInt(9)).types("x".repeat(random.nextInt(30)));
                        yield header(2, attempt, 8 + update.length)
                                .putInt(random.nextInt())
                                .putInt(random.nextInt())
                                .put(update)
                                .array();
                    }
                };
        for (int flip = random.nextInt(4); flip > 0 && bytes.length > 0; flip--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    /// Something about a call: to whoever sits here or to nobody, of any step and of any size that may be.
    private byte[] call(Random random) {
        UUID seat = random.nextBoolean() ? interview.seat().value() : new UUID(random.nextLong(), random.nextLong());
        byte[] said = noise(random, random.nextInt(random.nextInt(10) == 0 ? 17_000 : 300));
        return ByteBuffer.allocate(26 + said.length)
                .put((byte) 5)
                .put((byte) random.nextInt(7))
                .putLong(seat.getMostSignificantBits())
                .putLong(seat.getLeastSignificantBits())
                .putInt(random.nextInt())
                .putInt(random.nextInt())
                .put(said)
                .array();
    }

    private static byte[] noise(Random random, int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private Browser enter() {
        Browser browser = new Browser(
                handler,
                URI.create("/socket/room/" + interview.id().value()),
                Map.of(
                        RoomEntry.ATTRIBUTE,
                        new RoomEntry(
                                interview.id(),
                                interview.seat(),
                                SeatRole.CANDIDATE,
                                Optional.of(candidate.id()),
                                candidate.name())));
        handler.afterConnectionEstablished(browser.session());
        return browser;
    }

    private static ByteBuffer header(int kind, AttemptId attempt, int size) {
        return ByteBuffer.allocate(17 + size)
                .put((byte) kind)
                .putLong(attempt.value().getMostSignificantBits())
                .putLong(attempt.value().getLeastSignificantBits());
    }
}
