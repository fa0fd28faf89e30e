package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.time.Instant;

/// A draft in a list.
///
/// @param slug  of its card; empty for a new one
/// @param title of the card as it is published; empty for a new one
public record OwnDraft(String slug, String title, Instant savedAt) implements Serializable {}
