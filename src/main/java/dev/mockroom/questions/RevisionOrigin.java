package dev.mockroom.questions;

/// Where a revision's text comes from; the names stand in the database.
public enum RevisionOrigin {
    /// A file's text, brought in as it was or taken by an editor.
    IMPORTED,
    /// Written in the browser: an import leaves it alone.
    EDITED
}
