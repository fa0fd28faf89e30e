package dev.mockroom.questions.reports;

import java.io.Serializable;
import java.time.Instant;

/// A mistake that somebody reported and that waits for an editor.
///
/// @param number   of the revision that they had read
/// @param current  number of the revision that is current now
/// @param reporter their name
public record MistakeReport(
        ReportId id,
        String slug,
        String title,
        int number,
        int current,
        CardPart part,
        String words,
        String reporter,
        Instant at)
        implements Serializable {}
