package dev.mockroom.room;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatKey;
import dev.mockroom.interviews.Seated;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Lets into a room who has a seat there, by their account or by a guest's key; to everybody else it does not exist.
@Component
class RoomHandshake implements HandshakeInterceptor {

    private final AttemptAccess access;
    private final PeopleRecords people;

    RoomHandshake(AttemptAccess access, PeopleRecords people) {
        this.access = access;
        this.people = people;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        Optional<InterviewId> interview = interview(request.getURI().getPath());
        Optional<AccountId> account = account(request);
        Optional<SeatKey> key = interview.flatMap(id -> key(request, id));
        if (account.isEmpty() && key.isEmpty()) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        Optional<Seated> seated = interview.flatMap(id -> access.seated(id, account, key));
        if (seated.isEmpty()) {
            response.setStatusCode(HttpStatus.NOT_FOUND);
            return false;
        }
        attributes.put(RoomEntry.ATTRIBUTE, entry(seated.get()));
        return true;
    }

    private RoomEntry entry(Seated seated) {
        String name = seated.account()
                .map(id -> people.names(List.of(id)).getOrDefault(id, ""))
                .orElse(seated.guestName());
        return new RoomEntry(seated.interview(), seated.seat(), seated.role(), seated.account(), name);
    }

    private static Optional<AccountId> account(ServerHttpRequest request) {
        return request.getPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.person().id())
                : Optional.empty();
    }

    private static Optional<SeatKey> key(ServerHttpRequest request, InterviewId interview) {
        if (request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getCookies() != null) {
            for (Cookie cookie : servlet.getServletRequest().getCookies()) {
                if (cookie.getName().equals(SeatKey.cookie(interview))) {
                    return Optional.of(new SeatKey(cookie.getValue()));
                }
            }
        }
        return Optional.empty();
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
