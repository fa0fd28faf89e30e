package dev.mockroom.room;

import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.InterviewId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Lets into a room who has a seat there; to everybody else the room does not exist.
@Component
class RoomHandshake implements HandshakeInterceptor {

    private final AttemptAccess access;

    RoomHandshake(AttemptAccess access) {
        this.access = access;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!(request.getPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedInPerson person)) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        Optional<InterviewId> interview = interview(request.getURI().getPath())
                .filter(id -> access.seat(id, person.person().id()).isPresent());
        if (interview.isEmpty()) {
            response.setStatusCode(HttpStatus.NOT_FOUND);
            return false;
        }
        attributes.put(
                RoomEntry.ATTRIBUTE,
                new RoomEntry(interview.get(), person.person().id()));
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {
        // nothing is held from before
    }

    private static Optional<InterviewId> interview(String path) {
        try {
            return Optional.of(new InterviewId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
