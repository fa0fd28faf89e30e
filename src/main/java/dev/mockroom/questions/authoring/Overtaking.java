package dev.mockroom.questions.authoring;

import java.io.Serializable;

/// A revision that came while somebody was editing the one before.
///
/// @param number of the revision that is current now
/// @param author who published it; empty for an import, or when they have left
/// @param base   what the edit began from
/// @param theirs what is current now
/// @param own    the draft
public record Overtaking(int number, String author, CardSource base, CardSource theirs, CardSource own)
        implements Serializable {}
