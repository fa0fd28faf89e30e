package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.util.Map;

/// What one can narrow a search to, and how many questions each choice leaves.
///
/// A count honours every other part of the filter, so that a choice never leads to an empty list unseen.
///
/// @param companies    by name
/// @param difficulties easy first
/// @param topics       by name
public record Facets(
        Map<String, Integer> companies, Map<Difficulty, Integer> difficulties, Map<String, Integer> topics) {}
