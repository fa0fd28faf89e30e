package dev.mockroom.questions.authoring;

/// A revision as it was written.
///
/// @param front     what its file said about all its cards, in the dialect
/// @param canonical the whole card in the dialect
record RevisionText(String area, String front, String canonical) {}
