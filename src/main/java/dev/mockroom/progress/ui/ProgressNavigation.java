package dev.mockroom.progress.ui;

/// The addresses at which somebody finds what to do and where they stand.
public final class ProgressNavigation {

    private ProgressNavigation() {}

    /// The next best thing to do.
    public static final String TODAY = "today";

    /// Where somebody stands.
    public static final String PROGRESS = "progress";
}
