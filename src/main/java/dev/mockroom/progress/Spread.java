package dev.mockroom.progress;

/// What an estimate assumes about the spread of one person's levels.
final class Spread {

    /// How many answers the assumption is worth.
    static final int PRIOR_ANSWERS = 3;

    /// By how much the levels of one person usually differ.
    static final double PRIOR_DEVIATION = 0.8;

    private static final double NORMAL = 1.2815515655446004;

    private Spread() {}

    /// The 0.9 quantile of Student's t.
    ///
    /// An expansion around the normal quantile, good to three digits from five degrees of freedom on:
    /// Abramowitz & Stegun, *Handbook of Mathematical Functions*, 1964, 26.7.5.
    static double student(int degrees) {
        double z = NORMAL;
        double z2 = z * z;
        double first = z * (z2 + 1) / 4;
        double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
        double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
        return z + (first + (second + third / degrees) / degrees) / degrees;
    }
}
