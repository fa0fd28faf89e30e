package dev.mockroom.room;

import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewEnded;
import dev.mockroom.interviews.InterviewId;
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

    void enter(RoomSocket socket) {
        rooms.compute(socket.interview(), (interview, present) -> {
            Set<RoomSocket> sockets = present == null ? ConcurrentHashMap.newKeySet() : present;
            sockets.add(socket);
            return sockets;
        });
    }

    void leave(RoomSocket socket) {
        rooms.computeIfPresent(socket.interview(), (interview, sockets) -> {
            sockets.remove(socket);
            return sockets.isEmpty() ? null : sockets;
        });
    }

    /// Sends an update to all who follow the attempt, but to the one it came from.
    void relay(RoomSocket from, AttemptId attempt, byte[] frame) {
        for (RoomSocket socket : rooms.getOrDefault(from.interview(), Set.of())) {
            if (socket != from && socket.follows(attempt)) {
                socket.send(frame);
            }
        }
    }

    /// Tells the room that it takes nothing more.
    @TransactionalEventListener(fallbackExecution = true)
    void tellRoom(InterviewEnded ended) {
        rooms.getOrDefault(ended.interview(), Set.of()).forEach(socket -> socket.send(RoomProtocol.closed()));
    }

    /// Lets go of somebody who signed a device out; a browser that is still signed in comes back by itself.
    @TransactionalEventListener(fallbackExecution = true)
    void closeFor(DevicesSignedOut signedOut) {
        rooms.values()
                .forEach(sockets -> sockets.stream()
                        .filter(socket -> socket.account().equals(signedOut.account()))
                        .forEach(socket -> socket.close(CloseStatus.POLICY_VIOLATION)));
    }
}
