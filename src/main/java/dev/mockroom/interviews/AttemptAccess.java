package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import java.util.Optional;

/// Says who holds which seat, and what a person may do in a room and with an attempt, at this moment.
///
/// The socket asks before it lets somebody in, and again for every frame, so an answer is cheap and never
/// remembered: an interview may end between two keystrokes.
public interface AttemptAccess {

    /// The seat this person has in this interview's meeting; empty when they have none, or there is no such interview.
    ///
    /// An attempt at one's own desk is a room too, see [DeskAttempts#room].
    Optional<SeatId> seat(InterviewId interview, AccountId account);

    /// The seat in this interview's meeting that an account or a guest's key opens; empty when neither does.
    Optional<Seated> seated(InterviewId interview, Optional<AccountId> account, Optional<SeatKey> key);

    /// Whether this seat belongs to a live interview that is under way: it runs, is paused, or ended so shortly ago
    /// that
    /// people still say goodbye.
    boolean isUnderWay(InterviewId interview, SeatId seat);

    /// What may be done with this attempt from this seat now, as [#permission(AttemptId, AccountId)] says it of a
    /// person.
    AttemptPermission permission(AttemptId attempt, SeatId seat);

    /// What this person may do with this attempt now.
    ///
    /// The candidate writes while the interview runs or is paused (and for some seconds after its end, so that
    /// the last keystrokes arrive). Whoever has another seat reads; an observer until the end, and not while the
    /// candidate thinks alone.
    AttemptPermission permission(AttemptId attempt, AccountId account);
}
