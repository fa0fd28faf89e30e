package dev.mockroom.progress;

import java.io.Serializable;

/// As much of a planned question as a candidate may know beforehand.
public record Slot(int minutes, String area) implements Serializable {}
