package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import java.io.Serializable;
import java.util.List;

/// The level to expect of somebody in a company's interviews, against its bar. Not a chance of being hired.
///
/// @param bar   the level its candidates should reach
/// @param state where the band lies against the bar
/// @param level over the company's mix of areas and difficulties
/// @param gaps  the areas that would move it most, the first most; empty before there is a number
public record Readiness(CompanyId company, String name, int bar, State state, Estimate level, List<Gap> gaps)
        implements Serializable {

    /// How many answers it takes before there is a number.
    public static final int NEEDED = 8;

    public Readiness {
        gaps = List.copyOf(gaps);
    }

    /// Where the band lies.
    public enum State {
        /// Fewer than [Readiness#NEEDED] answers, so there is none.
        UNKNOWN,
        /// All of it below the bar.
        NOT_YET,
        /// It reaches the bar.
        MAY_BE,
        /// All of it at the bar or above.
        AT_IT
    }

    /// An area of the company's mix.
    ///
    /// @param share   how much of what the company asks it is
    /// @param level   the level to expect in it
    /// @param answers how many answers in it were rated
    public record Gap(String area, double share, double level, int answers) implements Serializable {}

    static State state(Estimate level, int bar) {
        return switch (level) {
            case Estimate.TooFew few -> State.UNKNOWN;
            case Estimate.Known known when known.high() < bar -> State.NOT_YET;
            case Estimate.Known known when known.low() >= bar -> State.AT_IT;
            case Estimate.Known known -> State.MAY_BE;
        };
    }
}
