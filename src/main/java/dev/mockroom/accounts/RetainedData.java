package dev.mockroom.accounts;

import java.time.Instant;

/// One kind of data that an administrator may have cleared away when it has become old.
///
/// A feature has a component for each kind. Nothing is cleared unless an administrator says so.
/// Its `@Order` is its place among the others on the administrators' screen.
public interface RetainedData {

    int KEYSTROKES = 10;
    int NOTES = 20;
    int STUDIES = 30;
    int DEVICES = 40;
    int ATTEMPTS = 50;

    /// Its name, for ever: settings are kept by it, and its words are `retention.kind.<kind>`, with
    /// `.about` and `.count`.
    String kind();

    /// Fewer days than so many cannot be chosen.
    int fewestDays();

    /// How many there are from before this instant.
    long count(Instant before);

    /// Clears away some of them, in a transaction of the caller's.
    ///
    /// @param limit how many at most
    /// @return how many it were; fewer than the limit when nothing is left
    int clear(Instant before, int limit);
}
