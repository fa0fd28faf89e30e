package dev.mockroom.room;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/// One browser in one room. What is sent waits in a queue of its own, so a slow browser holds up nobody else.
final class RoomSocket {

    /// More than a whole attempt twice over: who lags that far behind starts again.
    private static final int MAX_QUEUED_BYTES = 8 * 1024 * 1024;

    private static final byte[] END = {};
    private static final Logger log = LoggerFactory.getLogger(RoomSocket.class);

    private final WebSocketSession session;
    private final RoomEntry entry;
    private final Set<AttemptId> attempts = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>();
    private final AtomicInteger queuedBytes = new AtomicInteger();
    private final ByteArrayOutputStream incoming = new ByteArrayOutputStream();
    private final Allowance allowance = new Allowance(System::nanoTime);
    private final Allowance calls = Allowance.ofCalls(System::nanoTime);
    private volatile boolean closing;

    RoomSocket(WebSocketSession session, RoomEntry entry) {
        this.session = session;
        this.entry = entry;
        Thread.ofVirtual().name("room-socket-" + session.getId()).start(this::sendQueued);
    }

    InterviewId interview() {
        return entry.interview();
    }

    SeatId seat() {
        return entry.seat();
    }

    RoomEntry entry() {
        return entry;
    }

    /// From now on updates of this attempt come here too.
    void follow(AttemptId attempt) {
        attempts.add(attempt);
    }

    /// Sends no more of those that may not be read from here.
    void unfollowUnless(Predicate<AttemptId> read) {
        attempts.removeIf(read.negate());
    }

    boolean follows(AttemptId attempt) {
        return attempts.contains(attempt);
    }

    /// Adds a piece of a message, and gives the message when it was the last one.
    Optional<byte[]> receive(BinaryMessage piece) {
        ByteBuffer payload = piece.getPayload();
        if (incoming.size() + payload.remaining() > RoomProtocol.MAX_CLIENT_FRAME) {
            close(CloseStatus.TOO_BIG_TO_PROCESS.withReason(
                    "A message may have " + RoomProtocol.MAX_CLIENT_FRAME + " bytes"));
            return Optional.empty();
        }
        if (closing) {
            return Optional.empty();
        }
        byte[] bytes = new byte[payload.remaining()];
        payload.get(bytes);
        incoming.writeBytes(bytes);
        if (!piece.isLast()) {
            return Optional.empty();
        }
        if (!allowance.takes(incoming.size())) {
            close(CloseStatus.POLICY_VIOLATION.withReason("Too much at once"));
            return Optional.empty();
        }
        byte[] whole = incoming.toByteArray();
        incoming.reset();
        return Optional.of(whole);
    }

    /// Whether so much about calls may still be passed on from here.
    boolean mayCall(int size) {
        return calls.takes(size);
    }

    /// Queues a frame; never waits.
    void send(byte[] frame) {
        if (queuedBytes.addAndGet(frame.length) > MAX_QUEUED_BYTES) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } else {
            outgoing.add(frame);
        }
    }

    void close(CloseStatus status) {
        closing = true;
        outgoing.add(END);
        // On a thread of its own: closing waits for a send that is under way.
        Thread.ofVirtual().start(() -> {
            try {
                session.close(status);
            } catch (IOException e) {
                log.debug("A socket that was to be closed is gone", e);
            }
        });
    }

    /// Ends the sending thread of a socket that is closed.
    void gone() {
        outgoing.add(END);
    }

    private void sendQueued() {
        try {
            for (byte[] frame = outgoing.take(); frame != END; frame = outgoing.take()) {
                session.sendMessage(new BinaryMessage(frame));
                queuedBytes.addAndGet(-frame.length);
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("The browser is gone", e);
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
