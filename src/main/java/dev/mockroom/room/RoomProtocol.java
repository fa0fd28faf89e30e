package dev.mockroom.room;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The bytes on a room's socket; `frontend/components/room-protocol.ts` is the other side of it.
///
/// One message of the socket is one frame: a byte that says its kind, then fields of fixed width (big-endian), then
/// what is left. An attempt is the 16 bytes of its id, a place in the log 8 bytes, a client and its number 4 each.
///
/// ```
/// to the server
///   1 open      attempt, place             send me what follows this place, then what comes
///   2 update    attempt, client, number, update
///   3 ping
///   4 awareness attempt, what Yjs says of carets; not kept
///   5 call      step (1), to whose seat (16), from which call (4), to which call (4), what it says: see CallStep
///   6 ice       by which servers do calls find their way?
/// to the browser
///  65 sync      attempt, then for each update: place, length (4), update
///  66 synced    attempt, place, access     up to here; access: 1 write, 2 read, 3 closed for good
///  67 update    attempt, place, update     somebody else's
///  68 ack       attempt, client, number, place
///  69 refusal   attempt, client, number, reason (1), see Refusal
///  70 closed    attempts of this room take nothing more
///  71 pong
///  72 present   for each seat: seat (16), role (1), state (1), length (1), name: see Presence
///  73 awareness attempt, seat (16), what Yjs says of carets
///  74 call      step (1), from whose seat (16), from which call (4), to which call (4), what it says
///  75 no call   to whose seat (16), reason (1), see CallRefusal
///  76 ice       the servers in JSON, as a browser's RTCPeerConnection takes them
/// ```
///
/// Roles: 1 candidate, 2 interviewer, 3 observer. A frame that is none, or is too large, or one too many, closes the
/// socket it came on with a reason and concerns no other. An update is acknowledged, and sent to others, after its
/// commit. It may be sent again when no acknowledgement came: merging it twice changes nothing.
final class RoomProtocol {

    static final int MAX_CLIENT_FRAME = AttemptLog.MAX_UPDATE_BYTES + 64;

    /// More than any number of carets of one browser.
    static final int MAX_AWARENESS = 1024;

    /// A description of a call with camera and microphone has some 7 kB.
    static final int MAX_CALL = 16 * 1024;

    private static final int MAX_NAME = 120;

    /// How much of the log goes into one message.
    private static final int SYNC_FRAME = 256 * 1024;

    private static final int ID = 16;

    /// What the browser may do with an attempt it opened.
    enum Access {
        WRITE(1),
        READ(2),
        CLOSED(3);

        private final int code;

        Access(int code) {
            this.code = code;
        }
    }

    private RoomProtocol() {}

    /// The frame in these bytes; empty when they are none.
    static Optional<ClientFrame> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            ClientFrame frame =
                    switch (in.get()) {
                        case 1 -> new ClientFrame.Open(attempt(in), in.getLong());
                        case 2 -> new ClientFrame.Update(attempt(in), new Ticket(in.getInt(), in.getInt()), rest(in));
                        case 3 -> new ClientFrame.Ping();
                        case 4 ->
                            in.remaining() > ID + MAX_AWARENESS
                                    ? null
                                    : new ClientFrame.Awareness(attempt(in), rest(in));
                        case 5 -> call(in);
                        case 6 -> new ClientFrame.Ice();
                        default -> null;
                    };
            return in.hasRemaining() ? Optional.empty() : Optional.ofNullable(frame);
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static ClientFrame.@Nullable Call call(ByteBuffer in) {
        CallStep step = CallStep.of(in.get()).orElse(null);
        SeatId seat = new SeatId(new UUID(in.getLong(), in.getLong()));
        int from = in.getInt();
        int to = in.getInt();
        return step == null || in.remaining() > MAX_CALL ? null : new ClientFrame.Call(step, seat, from, to, rest(in));
    }

    /// The updates in as many frames as they need.
    static List<byte[]> sync(AttemptId attempt, List<LoggedUpdate> updates) {
        List<byte[]> frames = new ArrayList<>();
        int from = 0;
        while (from < updates.size()) {
            int size = 0;
            int to = from;
            do {
                size += Long.BYTES + Integer.BYTES + updates.get(to).bytes().length;
                to++;
            } while (to < updates.size() && size + updates.get(to).bytes().length < SYNC_FRAME);
            List<LoggedUpdate> part = updates.subList(from, to);
            frames.add(frame(
                    65,
                    attempt,
                    size,
                    out -> part.forEach(update -> out.putLong(update.seq())
                            .putInt(update.bytes().length)
                            .put(update.bytes()))));
            from = to;
        }
        return frames;
    }

    static byte[] synced(AttemptId attempt, long seq, Access access) {
        return frame(66, attempt, Long.BYTES + 1, out -> out.putLong(seq).put((byte) access.code));
    }

    static byte[] update(AttemptId attempt, long seq, byte[] update) {
        return frame(
                67, attempt, Long.BYTES + update.length, out -> out.putLong(seq).put(update));
    }

    static byte[] ack(AttemptId attempt, Ticket ticket, long seq) {
        return frame(
                68,
                attempt,
                2 * Integer.BYTES + Long.BYTES,
                out -> out.putInt(ticket.client()).putInt(ticket.number()).putLong(seq));
    }

    static byte[] refusal(AttemptId attempt, Ticket ticket, Refusal refusal) {
        return frame(
                69,
                attempt,
                2 * Integer.BYTES + 1,
                out -> out.putInt(ticket.client()).putInt(ticket.number()).put(refusal.code()));
    }

    static byte[] closed() {
        return new byte[] {70};
    }

    static byte[] pong() {
        return new byte[] {71};
    }

    static byte[] present(List<Presence.Somebody> everybody) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(72);
        for (Presence.Somebody somebody : everybody) {
            out.writeBytes(id(somebody.seat().value()));
            out.write(role(somebody.role()));
            out.write(somebody.state().code());
            byte[] name = name(somebody.name());
            out.write(name.length);
            out.writeBytes(name);
        }
        return out.toByteArray();
    }

    private static int role(SeatRole role) {
        return switch (role) {
            case CANDIDATE -> 1;
            case INTERVIEWER -> 2;
            case OBSERVER -> 3;
        };
    }

    /// In as many bytes as have room, and no letter cut in two.
    private static byte[] name(String name) {
        String fits = name;
        while (fits.getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
            fits = fits.substring(0, fits.offsetByCodePoints(fits.length(), -1));
        }
        return fits.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] awareness(AttemptId attempt, SeatId seat, byte[] bytes) {
        return frame(
                73, attempt, ID + bytes.length, out -> out.put(id(seat.value())).put(bytes));
    }

    /// What somebody in this seat says of a call.
    static byte[] call(SeatId from, ClientFrame.Call call) {
        return ByteBuffer.allocate(2 + ID + 2 * Integer.BYTES + call.bytes().length)
                .put((byte) 74)
                .put(call.step().code())
                .put(id(from.value()))
                .putInt(call.from())
                .putInt(call.to())
                .put(call.bytes())
                .array();
    }

    static byte[] noCall(SeatId to, CallRefusal reason) {
        return ByteBuffer.allocate(2 + ID)
                .put((byte) 75)
                .put(id(to.value()))
                .put(reason.code())
                .array();
    }

    /// @param servers in JSON
    static byte[] ice(byte[] servers) {
        return ByteBuffer.allocate(1 + servers.length)
                .put((byte) 76)
                .put(servers)
                .array();
    }

    private static byte[] id(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] frame(int kind, AttemptId attempt, int size, Consumer<ByteBuffer> fields) {
        byte[] frame = new byte[1 + ID + size];
        UUID id = attempt.value();
        ByteBuffer out = ByteBuffer.wrap(frame)
                .put((byte) kind)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        fields.accept(out);
        return frame;
    }

    private static AttemptId attempt(ByteBuffer in) {
        return new AttemptId(new UUID(in.getLong(), in.getLong()));
    }

    private static byte[] rest(ByteBuffer in) {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }
}
