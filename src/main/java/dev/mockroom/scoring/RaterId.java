package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.UUID;

/// Tells the raters of one candidate apart: an account, or the seat of somebody who has none.
public record RaterId(UUID value) implements Serializable {}
