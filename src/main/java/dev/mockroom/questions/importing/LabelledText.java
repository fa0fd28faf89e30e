package dev.mockroom.questions.importing;

/// Text under a label that the dialect gives no meaning to; kept as it stands.
///
/// @param label without the markup and the colon
/// @param text Markdown
public record LabelledText(String label, String text) {}
