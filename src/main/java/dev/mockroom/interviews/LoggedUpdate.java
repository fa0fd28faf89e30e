package dev.mockroom.interviews;

import java.time.Instant;

/// One update in an attempt's log.
///
/// @param seq its place in the log, counted from 1 without gaps
/// @param at when it came in
/// @param bytes a Yjs update, version 1; not copied, so leave it as it is
@SuppressWarnings("ArrayRecordComponent") // carried from the database to a socket as it is, never compared
public record LoggedUpdate(long seq, Instant at, SeatId seat, byte[] bytes) {}
