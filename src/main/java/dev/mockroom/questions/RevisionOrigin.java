package dev.mockroom.questions;

/// Where a revision's text comes from; the names stand in the database.
enum RevisionOrigin {
    IMPORTED,
    /// Written in the browser: an import leaves it alone.
    EDITED
}
