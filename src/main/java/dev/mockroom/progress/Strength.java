package dev.mockroom.progress;

import java.io.Serializable;

/// What the answers so far say about one area or topic, by one's own levels beside the rubric.
public record Strength(String name, Estimate level) implements Serializable {}
