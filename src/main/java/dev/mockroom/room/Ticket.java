package dev.mockroom.room;

/// A browser's own name for an update it sent, given back with the answer to it.
///
/// @param client one page of one browser
/// @param number that page's running count
record Ticket(int client, int number) {

    /// For answers to what was no update.
    static final Ticket NONE = new Ticket(0, 0);
}
