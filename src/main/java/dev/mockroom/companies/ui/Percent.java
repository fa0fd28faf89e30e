package dev.mockroom.companies.ui;

/// How a share is written and drawn.
final class Percent {

    private Percent() {}

    /// In whole percent.
    static int of(double share) {
        return (int) Math.round(share * 100);
    }
}
