package dev.mockroom.room;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is in which room on this node, and who was a moment ago.
///
/// A socket that breaks says nothing of why. For [#GRACE] its seat counts as one that comes back; then it is away. Kept
/// in memory alone: who is here shows itself again as soon as a browser does.
@Component
class Presence {

    /// How long somebody whose last socket broke may take to come back before they count as away.
    static final Duration GRACE = Duration.ofSeconds(30);

    private final Map<InterviewId, Map<SeatId, Sitter>> rooms = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    /// How somebody is present.
    enum State {
        HERE(1),
        /// Was here a moment ago.
        RECONNECTING(2),
        AWAY(3);

        private final int code;

        State(int code) {
            this.code = code;
        }

        byte code() {
            return (byte) code;
        }
    }

    /// Somebody with a seat in the room, as the others read it.
    record Somebody(SeatId seat, SeatRole role, State state, String name) {}

    private record Sitter(
            RoomEntry entry, int sockets, @Nullable Instant lost) {}

    /// A browser of theirs came.
    void came(RoomEntry entry) {
        rooms.compute(entry.interview(), (interview, present) -> {
            Map<SeatId, Sitter> sitters = present == null ? new LinkedHashMap<>() : new LinkedHashMap<>(present);
            Sitter before = sitters.get(entry.seat());
            sitters.put(entry.seat(), new Sitter(entry, before == null ? 1 : before.sockets() + 1, null));
            return sitters;
        });
    }

    /// A browser of theirs went. The room is forgotten with its last browser.
    void went(RoomEntry entry) {
        rooms.computeIfPresent(entry.interview(), (interview, present) -> {
            Map<SeatId, Sitter> sitters = new LinkedHashMap<>(present);
            sitters.computeIfPresent(entry.seat(), (seat, sitter) -> {
                int left = Math.max(0, sitter.sockets() - 1);
                return new Sitter(sitter.entry(), left, left == 0 ? clock.instant() : null);
            });
            return sitters.values().stream().allMatch(sitter -> sitter.sockets() == 0) ? null : sitters;
        });
    }

    /// Their seat is not theirs any more.
    void left(SeatId seat) {
        rooms.replaceAll((interview, present) -> {
            if (!present.containsKey(seat)) {
                return present;
            }
            Map<SeatId, Sitter> sitters = new LinkedHashMap<>(present);
            sitters.remove(seat);
            return sitters;
        });
    }

    /// Who is there, and who was.
    List<Somebody> in(InterviewId interview) {
        Instant now = clock.instant();
        return rooms.getOrDefault(interview, Map.of()).values().stream()
                .map(sitter -> new Somebody(
                        sitter.entry().seat(),
                        sitter.entry().role(),
                        state(sitter, now),
                        sitter.entry().name()))
                .toList();
    }

    private static State state(Sitter sitter, Instant now) {
        Instant lost = sitter.lost();
        if (lost == null) {
            return State.HERE;
        }
        return now.isBefore(lost.plus(GRACE)) ? State.RECONNECTING : State.AWAY;
    }
}
