package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.time.Instant;

/// A source's text for a card that was edited here, waiting for an editor.
///
/// @param source  the file that brought it; empty where it came with Mockroom itself
/// @param number  of the revision that is current
/// @param current what the card says now
/// @param text    what its source says
public record Proposal(
        ProposalId id,
        String slug,
        String title,
        String source,
        Instant at,
        int number,
        CardSource current,
        CardSource text)
        implements Serializable {}
