package dev.mockroom.questions.authoring;

/// Where a revision's text comes from; the names stand in the database.
enum RevisionOrigin {
    /// A file's text, brought in as it was or taken by an editor.
    IMPORTED,
    /// Written in the browser: an import leaves it alone.
    EDITED
}
