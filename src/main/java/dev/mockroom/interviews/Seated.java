package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;

/// Somebody in a seat, at this moment.
///
/// @param role      in this interview; who is a candidate in one may interview in the next
/// @param account   empty for a guest
/// @param guestName empty for somebody with an account
/// @param joined    since when; empty for whom the meeting began with
public record Seated(
        SeatId seat,
        InterviewId interview,
        SeatRole role,
        Optional<AccountId> account,
        String guestName,
        Optional<Instant> joined,
        Phase phase) {}
