package dev.mockroom.accounts.signin;

import java.time.Instant;

/// A browser that somebody is signed in on, as its owner sees it.
///
/// @param label      what it is, such as 'Firefox on Linux'
/// @param createdAt  when they signed in there
/// @param lastUsedAt when it last asked for something, to within some minutes
/// @param here       whether it is the one that is asking
public record Device(DeviceId id, String label, Instant createdAt, Instant lastUsedAt, boolean here) {}
