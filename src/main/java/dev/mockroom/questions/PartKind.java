package dev.mockroom.questions;

/// What a part of a card is; the names stand in the database.
enum PartKind {
    RED_FLAG,
    FOLLOW_UP,
    CLARIFICATION,
    HINT,
    /// Its number is the level's.
    ANCHOR,
    RELATED,
    SOURCE,
    /// Text under a label that the dialect gives no meaning to.
    OTHER
}
