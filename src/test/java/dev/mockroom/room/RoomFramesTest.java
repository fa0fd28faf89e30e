package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Holds this end of the room's socket to `frames.txt`, as `room-protocol.test.ts` holds the browser's: whoever changes
/// a
/// frame changes that file, and with it the other end.
class RoomFramesTest {

    private static final AttemptId ATTEMPT = new AttemptId(UUID.fromString("01234567-89ab-4def-8123-456789abcdef"));
    private static final SeatId SEAT = new SeatId(UUID.fromString("fedcba98-7654-4210-8edc-ba9876543210"));
    private static final Ticket TICKET = new Ticket(0xcafe_babe, 0x8000_0001);
    private static final long PLACE = 0x0001_0203_0405_0607L;
    private static final byte[] BYTES = {0, 1, 127, -128, -1};

    @Test
    void theServerSaysWhatIsWrittenDown() {
        List<String> said = new ArrayList<>();
        said.add(line(
                "sync",
                RoomProtocol.sync(ATTEMPT, List.of(logged(1, BYTES), logged(PLACE, new byte[] {9})))
                        .getFirst()));
        for (RoomProtocol.Access access : RoomProtocol.Access.values()) {
            said.add(line("synced " + access, RoomProtocol.synced(ATTEMPT, PLACE, access)));
        }
        said.add(line("update", RoomProtocol.update(ATTEMPT, PLACE, BYTES)));
        said.add(line("ack", RoomProtocol.ack(ATTEMPT, TICKET, PLACE)));
        for (Refusal refusal : Refusal.values()) {
            said.add(line("refusal " + refusal, RoomProtocol.refusal(ATTEMPT, TICKET, refusal)));
        }
        said.add(line("closed", RoomProtocol.closed()));
        said.add(line("pong", RoomProtocol.pong()));
        for (SeatRole role : SeatRole.values()) {
            for (Presence.State state : Presence.State.values()) {
                Presence.Somebody somebody = new Presence.Somebody(SEAT, role, state, "Zoë 李 🙂");
                said.add(line("present " + role + " " + state, RoomProtocol.present(List.of(somebody, somebody))));
            }
        }
        said.add(line("awareness", RoomProtocol.awareness(ATTEMPT, SEAT, BYTES)));
        for (CallStep step : CallStep.values()) {
            ClientFrame.Call call = new ClientFrame.Call(step, SEAT, TICKET.client(), TICKET.number(), BYTES);
            said.add(line("call " + step, RoomProtocol.call(SEAT, call)));
        }
        for (CallRefusal refusal : CallRefusal.values()) {
            said.add(line("noCall " + refusal, RoomProtocol.noCall(SEAT, refusal)));
        }
        said.add(line("ice", RoomProtocol.ice("[{\"urls\":\"stun:localhost\"}]".getBytes(StandardCharsets.UTF_8))));

        assertThat(written("server")).containsExactlyElementsOf(said);
    }

    @Test
    void theServerReadsWhatIsWrittenDown() {
        Map<String, ClientFrame> meant = new LinkedHashMap<>();
        meant.put("open", new ClientFrame.Open(ATTEMPT, PLACE));
        meant.put("update", new ClientFrame.Update(ATTEMPT, TICKET, BYTES));
        meant.put("ping", new ClientFrame.Ping());
        meant.put("awareness", new ClientFrame.Awareness(ATTEMPT, BYTES));
        for (CallStep step : CallStep.values()) {
            meant.put("call " + step, new ClientFrame.Call(step, SEAT, TICKET.client(), TICKET.number(), BYTES));
        }
        meant.put("ice", new ClientFrame.Ice());
        Map<String, ClientFrame> read = new LinkedHashMap<>();
        for (String line : written("browser")) {
            String[] parts = line.split(": ", 2);
            read.put(
                    parts[0],
                    RoomProtocol.read(HexFormat.of().parseHex(parts[1])).orElseThrow());
        }

        assertThat(read).usingRecursiveComparison().isEqualTo(meant);
    }

    @Test
    void theLimitsAreThoseWrittenDown() {
        assertThat(written("limit"))
                .containsExactly(
                        "update: " + AttemptLog.MAX_UPDATE_BYTES,
                        "awareness: " + RoomProtocol.MAX_AWARENESS,
                        "call: " + RoomProtocol.MAX_CALL);
    }

    private static LoggedUpdate logged(long seq, byte[] bytes) {
        return new LoggedUpdate(seq, Instant.EPOCH, SEAT, bytes);
    }

    private static String line(String name, byte[] frame) {
        return name + ": " + HexFormat.of().formatHex(frame);
    }

    /// The lines that begin with this word, without it.
    private static List<String> written(String kind) {
        try (InputStream in = RoomFramesTest.class.getResourceAsStream("frames.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the frames are there", e);
        }
    }
}
