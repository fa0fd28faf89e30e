package dev.mockroom.room;

import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewEnded;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatLeft;
import dev.mockroom.interviews.SeatRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.socket.CloseStatus;

/// The sockets that are open on this node, by room.
@Component
class RoomSockets {

    private final Map<InterviewId, Set<RoomSocket>> rooms = new ConcurrentHashMap<>();
    private final Presence presence;
    private final Calls calls;

    RoomSockets(Presence presence, Calls calls) {
        this.presence = presence;
        this.calls = calls;
    }

    void enter(RoomSocket socket) {
        rooms.compute(socket.interview(), (interview, present) -> {
            Set<RoomSocket> sockets = present == null ? ConcurrentHashMap.newKeySet() : present;
            sockets.add(socket);
            return sockets;
        });
        presence.came(socket.entry());
        tellWhoIsHere(socket.interview());
    }

    void leave(RoomSocket socket) {
        rooms.computeIfPresent(socket.interview(), (interview, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        });
        presence.went(socket.entry());
        tellWhoIsHere(socket.interview());
    }

    private void tellWhoIsHere(InterviewId interview) {
        byte[] frame = RoomProtocol.present(presence.in(interview));
        rooms.getOrDefault(interview, Set.of()).forEach(socket -> socket.send(frame));
    }

    /// Lets go of whoever held something open from a seat that is not theirs any more.
    @TransactionalEventListener(fallbackExecution = true)
    void closeFor(SeatLeft left) {
        presence.left(left.seat());
        rooms.values()
                .forEach(sockets -> sockets.stream()
                        .filter(socket -> socket.seat().equals(left.seat()))
                        .forEach(socket -> socket.close(
                                CloseStatus.POLICY_VIOLATION.withReason("This seat is not yours any more"))));
    }

    /// The observers' browsers in a room.
    List<RoomSocket> observers(InterviewId interview) {
        return rooms.getOrDefault(interview, Set.of()).stream()
                .filter(socket -> socket.entry().role() == SeatRole.OBSERVER)
                .toList();
    }

    /// Sends an update to all who follow the attempt, but to the one it came from.
    void relay(RoomSocket from, AttemptId attempt, byte[] frame) {
        for (RoomSocket socket : rooms.getOrDefault(from.interview(), Set.of())) {
            if (socket != from && socket.follows(attempt)) {
                socket.send(frame);
            }
        }
    }

    /// Sends what is said about a call to every browser of somebody in the same room who takes part in calls, but to
    /// the one it came from. One's own seat counts: two tabs agree between them which one is in the call.
    ///
    /// @return whether anybody was there
    boolean call(RoomSocket from, SeatId to, byte[] frame) {
        boolean anybody = false;
        for (RoomSocket socket : rooms.getOrDefault(from.interview(), Set.of())) {
            if (socket != from
                    && socket.seat().equals(to)
                    && calls.areFor(socket.entry().role())) {
                socket.send(frame);
                anybody = true;
            }
        }
        return anybody;
    }

    /// Tells the room that it takes nothing more; observers are out.
    @TransactionalEventListener(fallbackExecution = true)
    void tellRoom(InterviewEnded ended) {
        rooms.getOrDefault(ended.interview(), Set.of()).forEach(socket -> {
            socket.send(RoomProtocol.closed());
            if (socket.entry().role() == SeatRole.OBSERVER) {
                socket.close(CloseStatus.POLICY_VIOLATION.withReason("What you looked on at is over"));
            }
        });
    }

    /// Lets go of somebody who signed a device out; a browser that is still signed in comes back by itself.
    @TransactionalEventListener(fallbackExecution = true)
    void closeFor(DevicesSignedOut signedOut) {
        rooms.values()
                .forEach(sockets -> sockets.stream()
                        .filter(socket -> socket.entry()
                                .account()
                                .filter(signedOut.account()::equals)
                                .isPresent())
                        .forEach(socket -> socket.close(CloseStatus.POLICY_VIOLATION)));
    }
}
