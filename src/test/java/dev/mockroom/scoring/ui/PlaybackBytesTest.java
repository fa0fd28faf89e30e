package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.scoring.PlaybackLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PlaybackBytesTest {

    private static final Instant START = Instant.ofEpochMilli(0x0102030405L);

    private final SeatId seat = SeatId.random();

    @Test
    void holdPlacesTimesAndBytesAndNoSeat() {
        PlaybackLog log = new PlaybackLog(START, List.of(update(1, 300, 7, 8), update(2, 301, 9)));

        assertThat(PlaybackBytes.write(log))
                .containsExactly(
                        1, // the version
                        0, 0, 0, 1, 2, 3, 4, 5, // 0:00
                        0, 0, 0, 2, // two updates
                        1, 0xac, 2, 2, 7, 8, // one place and 300 milliseconds on, two bytes
                        1, 1, 1, 9); // one place and one millisecond on, one byte
    }

    @Test
    void areWhatTheBrowserReads() throws IOException {
        PlaybackLog log = new PlaybackLog(START, List.of(update(1, 300, 7, 8), update(2, 301, 9)));

        try (InputStream written = PlaybackBytesTest.class.getResourceAsStream("playback.txt")) {
            assertThat(new String(Objects.requireNonNull(written).readAllBytes(), StandardCharsets.UTF_8).lines())
                    .last()
                    .isEqualTo(HexFormat.of().formatHex(PlaybackBytes.write(log)));
        }
    }

    @Test
    void neverGoBackInTime() {
        PlaybackLog log = new PlaybackLog(START, List.of(update(1, 100, 7), update(2, 40, 8), update(3, 101, 9)));

        assertThat(PlaybackBytes.write(log)).endsWith(1, 100, 1, 7, 1, 0, 1, 8, 1, 1, 1, 9);
    }

    @Test
    void areJustTheHeadForAnAnswerInWhichNothingWasTyped() {
        assertThat(PlaybackBytes.write(new PlaybackLog(START, List.of())))
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void comeBackFromBeingZipped() throws IOException {
        byte[] log = PlaybackBytes.write(new PlaybackLog(START, List.of(update(1, 300, 7, 8))));

        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(PlaybackBytes.gzip(log)))) {
            assertThat(in.readAllBytes()).isEqualTo(log);
        }
    }

    private LoggedUpdate update(long seq, long millis, int... bytes) {
        byte[] update = new byte[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            update[index] = (byte) bytes[index];
        }
        return new LoggedUpdate(seq, START.plusMillis(millis), seat, update);
    }
}
