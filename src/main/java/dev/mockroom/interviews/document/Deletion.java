package dev.mockroom.interviews.document;

/// Says that a client's units from one clock up to, and without, another are deleted.
record Deletion(long client, long from, long to) {}
