package dev.mockroom.questions.reports;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a mistake that somebody reported.
public record ReportId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }
}
