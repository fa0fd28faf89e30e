package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What somebody should know today.
///
/// @param date    today, where they are
/// @param next    the one thing to do
/// @param recent  the latest debriefs, newest first
/// @param minutes the last seven days, today last
public record TodayPage(LocalDate date, NextStep next, List<Recent> recent, List<Day> minutes) implements Serializable {

    public TodayPage {
        recent = List.copyOf(recent);
        minutes = List.copyOf(minutes);
    }

    /// A debrief that is open.
    ///
    /// @param companyName empty for any
    /// @param verdict     the candidate's own, given blind
    /// @param questions   how many were asked
    public record Recent(
            InterviewId interview,
            Instant ended,
            String companyName,
            int minutes,
            int questions,
            Level verdict,
            InterviewScore score)
            implements Serializable {}

    /// How long the clock ran in interviews on one day, in whole minutes.
    public record Day(LocalDate date, long minutes) implements Serializable {}
}
