package dev.mockroom.questions.authoring;

import java.io.Serializable;
import java.util.UUID;

/// Identifies a source's text that waits for an editor.
public record ProposalId(UUID value) implements Serializable {

    /// A fresh, random id.
    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
