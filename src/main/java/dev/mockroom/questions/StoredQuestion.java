package dev.mockroom.questions;

/// What an import must know of a question that is there already; all but the first five are the current revision's.
record StoredQuestion(
        QuestionId id,
        String slug,
        String source,
        boolean retired,
        int number,
        RevisionId revision,
        RevisionOrigin origin,
        String title,
        String area,
        String fingerprint) {}
