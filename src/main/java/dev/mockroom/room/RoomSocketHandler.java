package dev.mockroom.room;

import dev.mockroom.interviews.AppendOutcome;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptPermission;
import dev.mockroom.interviews.InterviewChanged;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.room.RoomProtocol.Access;
import jakarta.websocket.Session;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.tomcat.websocket.Constants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.BinaryWebSocketHandler;

/// The server's end of a room's socket: asks for permission with every frame, logs updates, passes them on.
///
/// It takes messages in pieces, because Tomcat's own buffer ends at 8 kB and a larger one would be held
/// for every connection.
@Component
class RoomSocketHandler extends BinaryWebSocketHandler {

    private static final String SOCKET = RoomSocket.class.getName();
    private static final Duration SILENT_FOR = Duration.ofSeconds(45);
    private static final Logger log = LoggerFactory.getLogger(RoomSocketHandler.class);

    private final AttemptAccess access;
    private final AttemptLog attempts;
    private final RoomSockets sockets;
    private final Calls calls;

    RoomSocketHandler(AttemptAccess access, AttemptLog attempts, RoomSockets sockets, Calls calls) {
        this.access = access;
        this.attempts = attempts;
        this.sockets = sockets;
        this.calls = calls;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        RoomEntry entry =
                (RoomEntry) Objects.requireNonNull(session.getAttributes().get(RoomEntry.ATTRIBUTE));
        closeWhenSilent(session);
        RoomSocket socket = new RoomSocket(session, entry);
        session.getAttributes().put(SOCKET, socket);
        sockets.enter(socket);
    }

    /// A browser says something every quarter of a minute; one that is silent for three of them is gone, and whoever is
    /// with it in the room is told so.
    private static void closeWhenSilent(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession known) {
            Session socket = known.getNativeSession(Session.class);
            if (socket != null) {
                socket.getUserProperties().put(Constants.READ_IDLE_TIMEOUT_MS, SILENT_FOR.toMillis());
            }
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(SOCKET) instanceof RoomSocket socket) {
            sockets.leave(socket);
            socket.gone();
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        log.debug("A room's socket broke", exception); // browsers vanish; the close that follows cleans up
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        RoomSocket socket =
                (RoomSocket) Objects.requireNonNull(session.getAttributes().get(SOCKET));
        socket.receive(message)
                .ifPresent(bytes -> RoomProtocol.read(bytes)
                        .ifPresentOrElse(
                                frame -> handle(socket, frame),
                                () -> socket.close(CloseStatus.BAD_DATA.withReason("That was no message of a room"))));
    }

    private void handle(RoomSocket socket, ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Open open -> open(socket, open);
            case ClientFrame.Update update -> update(socket, update);
            case ClientFrame.Awareness awareness -> awareness(socket, awareness);
            case ClientFrame.Ping _ -> socket.send(RoomProtocol.pong());
            case ClientFrame.Call call -> call(socket, call);
            case ClientFrame.Ice _ -> ice(socket);
        }
    }

    /// Passes on what is said about a call, unread; a call that does not come about costs nobody their answer.
    private void call(RoomSocket socket, ClientFrame.Call call) {
        if (!calls.areFor(socket.entry().role())) {
            socket.send(RoomProtocol.noCall(call.seat(), CallRefusal.NOT_HERE));
        } else if (!socket.mayCall(call.bytes().length)) {
            socket.send(RoomProtocol.noCall(call.seat(), CallRefusal.TOO_MUCH));
        } else if (!sockets.call(socket, call.seat(), RoomProtocol.call(socket.seat(), call))) {
            socket.send(RoomProtocol.noCall(call.seat(), CallRefusal.NOBODY));
        }
    }

    /// A relay serves whoever has its password, so nobody gets one without a call that it could be for.
    private void ice(RoomSocket socket) {
        boolean here = false;
        try {
            here = calls.areFor(socket.entry().role()) && access.isUnderWay(socket.interview(), socket.seat());
        } catch (RuntimeException e) {
            log.warn("Whether there may be a call could not be read", e);
        }
        socket.send(
                here
                        ? RoomProtocol.ice(calls.servers(socket.seat()))
                        : RoomProtocol.noCall(socket.seat(), CallRefusal.NOT_HERE));
    }

    private void open(RoomSocket socket, ClientFrame.Open open) {
        AttemptId attempt = open.attempt();
        try {
            Access allowed =
                    switch (permission(socket, attempt)) {
                        case AttemptPermission.Write _ -> Access.WRITE;
                        case AttemptPermission.Read read -> read.closed() ? Access.CLOSED : Access.READ;
                        case AttemptPermission.None _ -> null;
                    };
            if (allowed == null) {
                socket.send(RoomProtocol.refusal(attempt, Ticket.NONE, Refusal.NOT_FOUND));
            } else {
                sync(socket, open, allowed);
            }
        } catch (RuntimeException e) {
            unavailable(socket, attempt, Ticket.NONE, e);
        }
    }

    private void sync(RoomSocket socket, ClientFrame.Open open, Access allowed) {
        // Follow first, read second: what is committed in between comes twice rather than never.
        socket.follow(open.attempt());
        List<LoggedUpdate> updates = attempts.since(open.attempt(), open.since());
        RoomProtocol.sync(open.attempt(), updates).forEach(socket::send);
        // The log's true end, not the place asked for: a browser that knows of more learns that a restored
        // database has lost it, and sends it again.
        long last = updates.isEmpty()
                ? attempts.last(open.attempt())
                : updates.getLast().seq();
        socket.send(RoomProtocol.synced(open.attempt(), last, allowed));
    }

    private void update(RoomSocket socket, ClientFrame.Update update) {
        AttemptId attempt = update.attempt();
        Ticket ticket = update.ticket();
        try {
            switch (permission(socket, attempt)) {
                case AttemptPermission.Write write -> append(socket, update, write.seat());
                case AttemptPermission.Read read ->
                    socket.send(
                            RoomProtocol.refusal(attempt, ticket, read.closed() ? Refusal.CLOSED : Refusal.READ_ONLY));
                case AttemptPermission.None _ -> socket.send(RoomProtocol.refusal(attempt, ticket, Refusal.NOT_FOUND));
            }
        } catch (RuntimeException e) {
            unavailable(socket, attempt, ticket, e);
        }
    }

    /// Passes on where a caret is; only of an answer that this browser has opened, so it was asked about before.
    /// Observers only look on.
    private void awareness(RoomSocket socket, ClientFrame.Awareness awareness) {
        if (socket.follows(awareness.attempt()) && socket.entry().role() != SeatRole.OBSERVER) {
            sockets.relay(
                    socket,
                    awareness.attempt(),
                    RoomProtocol.awareness(awareness.attempt(), socket.seat(), awareness.bytes()));
        }
    }

    private void append(RoomSocket socket, ClientFrame.Update update, SeatId seat) {
        var _ = attempts.append(update.attempt(), seat, update.bytes())
                .whenComplete((outcome, failure) -> answer(socket, update, outcome, failure));
    }

    private void answer(
            RoomSocket socket,
            ClientFrame.Update update,
            @Nullable AppendOutcome outcome,
            @Nullable Throwable failure) {
        AttemptId attempt = update.attempt();
        switch (outcome) {
            case AppendOutcome.Appended appended -> {
                socket.send(RoomProtocol.ack(attempt, update.ticket(), appended.seq()));
                sockets.relay(socket, attempt, RoomProtocol.update(attempt, appended.seq(), update.bytes()));
            }
            case AppendOutcome.Refused refused ->
                socket.send(RoomProtocol.refusal(attempt, update.ticket(), refusal(refused.reason())));
            case null -> unavailable(socket, attempt, update.ticket(), failure);
        }
    }

    private static Refusal refusal(AppendOutcome.Reason reason) {
        return switch (reason) {
            case MALFORMED -> Refusal.MALFORMED;
            case UPDATE_TOO_LARGE -> Refusal.UPDATE_TOO_LARGE;
            case ATTEMPT_FULL -> Refusal.ATTEMPT_FULL;
        };
    }

    private static void unavailable(RoomSocket socket, AttemptId attempt, Ticket ticket, @Nullable Throwable failure) {
        log.warn("A room's frame could not be handled", failure);
        socket.send(RoomProtocol.refusal(attempt, ticket, Refusal.UNAVAILABLE));
    }

    /// Sends observers nothing of an answer while its candidate thinks alone; afterwards their browsers ask anew.
    @TransactionalEventListener(fallbackExecution = true)
    void changed(InterviewChanged changed) {
        sockets.observers(changed.interview())
                .forEach(socket -> socket.unfollowUnless(
                        attempt -> !(permission(socket, attempt) instanceof AttemptPermission.None)));
    }

    /// What this person may do with the attempt, which must be one of this room.
    private AttemptPermission permission(RoomSocket socket, AttemptId attempt) {
        AttemptPermission permission = access.permission(attempt, socket.seat());
        boolean here =
                switch (permission) {
                    case AttemptPermission.Write write -> write.interview().equals(socket.interview());
                    case AttemptPermission.Read read -> read.interview().equals(socket.interview());
                    case AttemptPermission.None _ -> false;
                };
        return here ? permission : new AttemptPermission.None();
    }
}
