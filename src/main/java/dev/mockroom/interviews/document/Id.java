package dev.mockroom.interviews.document;

/// Names one UTF-16 unit forever: the client that typed it and that client's running count.
record Id(long client, long clock) {}
