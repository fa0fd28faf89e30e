package dev.mockroom.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How calls find their way, as an administrator says it under `mockroom.call`.
///
/// Without any server two browsers find each other on one machine and in one local network, and nobody else hears of
/// it.
///
/// @param enabled  whether there are calls at all
/// @param stun     servers that tell a browser its address as others see it, such as `stun:turn.example.org:3478`
/// @param turn     relays, such as `turn:turn.example.org:3478?transport=udp`, for who is behind a strict network
/// @param secret   what the relays share with this server, coturn's `static-auth-secret`; empty for none
/// @param lifetime until when after it was given a password opens a way through a relay; one that is open stays. It
///                 outlasts the longest interview with an hour for pauses, and whoever joins or reconnects gets a new
/// one
@ConfigurationProperties("mockroom.call")
record CallSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue List<String> stun,
        @DefaultValue List<String> turn,
        @DefaultValue("") String secret,
        @DefaultValue("3h") Duration lifetime) {

    /// A name or number and a port, or an address of IPv6 in brackets.
    private static final String HOST = "(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";

    private static final Pattern STUN = Pattern.compile("stuns?:" + HOST);
    private static final Pattern TURN = Pattern.compile("turns?:" + HOST + "(?:\\?transport=(?:udp|tcp))?");
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(1);

    CallSettings {
        stun = List.copyOf(stun);
        turn = List.copyOf(turn);
    }

    /// What is wrong with them, in a sentence; empty when nothing is.
    Optional<String> objection() {
        Optional<String> noStun =
                stun.stream().filter(url -> !STUN.matcher(url).matches()).findFirst();
        Optional<String> noTurn =
                turn.stream().filter(url -> !TURN.matcher(url).matches()).findFirst();
        if (noStun.isPresent()) {
            return noStun.map(url ->
                    "mockroom.call.stun names '" + url + "', which is no address such as stun:turn.example.org:3478.");
        }
        if (noTurn.isPresent()) {
            return noTurn.map(url -> "mockroom.call.turn names '" + url
                    + "', which is no address such as turn:turn.example.org:3478?transport=udp.");
        }
        if (!turn.isEmpty() && secret.isBlank()) {
            return Optional.of(
                    "mockroom.call.turn names a relay, but mockroom.call.secret is empty, so nobody could use it.");
        }
        if (turn.isEmpty() && !secret.isBlank()) {
            return Optional.of(
                    "mockroom.call.secret is set, but mockroom.call.turn names no relay that would know it.");
        }
        if (lifetime.compareTo(SHORTEST) < 0 || lifetime.compareTo(LONGEST) > 0) {
            return Optional.of("mockroom.call.lifetime must be between ten minutes and a day.");
        }
        return Optional.empty();
    }

    /// Without the secret, which belongs in no log.
    @Override
    public String toString() {
        return "CallSettings[enabled=%s, stun=%s, turn=%s, lifetime=%s]".formatted(enabled, stun, turn, lifetime);
    }
}
