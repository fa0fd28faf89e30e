package dev.mockroom.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Whether there are calls, who may take part, and the servers by which a browser finds the other one.
///
/// A relay is used with a name and a password that run out: the name is the second at which it does and whose it is,
/// the password an HMAC-SHA1 of it with the secret that the relay shares (draft-uberti-behave-turn-rest-00; coturn's
/// `use-auth-secret`).
@Component
public final class Calls {

    private static final String HMAC = "HmacSHA1";

    private final CallSettings settings;
    private final Clock clock;
    private final JsonMapper json;

    Calls(CallSettings settings, Clock clock, JsonMapper json) {
        Optional<String> objection = settings.enabled() ? settings.objection() : Optional.empty();
        if (objection.isPresent()) {
            throw new CallsMisconfigured(objection.get());
        }
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    /// Whether people in a live room can call each other.
    public boolean areOn() {
        return settings.enabled();
    }

    /// Whether somebody in such a seat takes part; who only looks on neither hears nor is heard.
    boolean areFor(SeatRole role) {
        return areOn() && role != SeatRole.OBSERVER;
    }

    /// The servers for somebody in this seat, in JSON.
    byte[] servers(SeatId seat) {
        List<Server> servers = new ArrayList<>();
        if (!settings.stun().isEmpty()) {
            servers.add(new Server(settings.stun(), Optional.empty(), Optional.empty()));
        }
        if (!settings.turn().isEmpty()) {
            String name = clock.instant().plus(settings.lifetime()).getEpochSecond() + ":" + seat.value();
            servers.add(new Server(settings.turn(), Optional.of(name), Optional.of(password(name))));
        }
        return json.writeValueAsBytes(servers);
    }

    private String password(String name) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HMAC-SHA1", e);
        }
    }

    /// As `RTCIceServer` has it.
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Server(List<String> urls, Optional<String> username, Optional<String> credential) {}
}
