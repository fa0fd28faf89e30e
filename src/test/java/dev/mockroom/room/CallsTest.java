package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CallsTest {

    private static final SeatId SEAT = new SeatId(UUID.fromString("00000000-0000-0007-0000-000000000009"));
    private static final JsonMapper JSON = new JsonMapper();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T01:00:00Z"), ZoneOffset.UTC);

    @Test
    void givesARelaysNameAndPasswordThatRunOut() {
        Calls calls = calls(List.of(), List.of("turn:turn.example.org"), "north");

        JsonNode servers = servers(calls);

        assertThat(servers.size()).isEqualTo(1);
        assertThat(servers.get(0).get("urls").get(0).asString()).isEqualTo("turn:turn.example.org");
        assertThat(servers.get(0).get("username").asString())
                .isEqualTo("1795784400:00000000-0000-0007-0000-000000000009");
        // printf %s "$username" | openssl dgst -sha1 -hmac north -binary | base64
        assertThat(servers.get(0).get("credential").asString()).isEqualTo("JqANn1SuePLAJBdyHTspiPit5ro=");
    }

    @Test
    void givesEverySeatANameOfItsOwn() {
        Calls calls = calls(List.of(), List.of("turn:turn.example.org"), "north");

        assertThat(calls.servers(SEAT)).isNotEqualTo(calls.servers(new SeatId(UUID.randomUUID())));
    }

    @Test
    void givesAddressesWithoutAPasswordWhereNoneIsNeeded() {
        JsonNode servers = servers(calls(List.of("stun:a.example.org", "stun:b.example.org"), List.of(), ""));

        assertThat(servers.toString()).isEqualTo("[{\"urls\":[\"stun:a.example.org\",\"stun:b.example.org\"]}]");
    }

    @Test
    void namesNobodyUnlessSomebodyWasNamed() {
        assertThat(servers(calls(List.of(), List.of(), "")).isEmpty()).isTrue();
    }

    @Test
    void areForThoseWhoTakePartAndNotForWhoLooksOn() {
        Calls calls = calls(List.of(), List.of(), "");

        assertThat(calls.areFor(SeatRole.CANDIDATE)).isTrue();
        assertThat(calls.areFor(SeatRole.INTERVIEWER)).isTrue();
        assertThat(calls.areFor(SeatRole.OBSERVER)).isFalse();
    }

    @Test
    void areForNobodyWhereTheyAreSwitchedOff() {
        Calls calls = new Calls(new CallSettings(false, List.of(), List.of(), "", Duration.ofHours(12)), clock, JSON);

        assertThat(calls.areOn()).isFalse();
        assertThat(calls.areFor(SeatRole.CANDIDATE)).isFalse();
    }

    private Calls calls(List<String> stun, List<String> turn, String secret) {
        return new Calls(new CallSettings(true, stun, turn, secret, Duration.ofHours(12)), clock, JSON);
    }

    private static JsonNode servers(Calls calls) {
        return JSON.readTree(new String(calls.servers(SEAT), StandardCharsets.UTF_8));
    }
}
