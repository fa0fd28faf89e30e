package dev.mockroom.questions.importing;

/// How a file's bytes became text.
///
/// @param charset the Java name of the charset; after a repair, the legacy charset that the UTF-8
///     had once been mistaken for
/// @param repaired whether wrongly decoded text was put right, in the whole file or in some lines
public record FileEncoding(String charset, boolean repaired) {}
