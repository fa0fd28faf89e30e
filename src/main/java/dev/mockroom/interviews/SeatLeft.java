package dev.mockroom.interviews;

/// A seat opens nothing any more; whoever holds something open from there lets go of it.
///
/// Published in the transaction that changes it; listen with `@TransactionalEventListener`.
public record SeatLeft(SeatId seat) {}
