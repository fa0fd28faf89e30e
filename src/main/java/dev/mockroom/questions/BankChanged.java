package dev.mockroom.questions;

import java.time.Instant;

/// Questions were added, changed or retired.
public record BankChanged(Instant at) {}
