package dev.mockroom.progress;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.booking.UpcomingBooking;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.reviews.DueReviews;
import dev.mockroom.scoring.ExchangeRecord;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody should know today.
///
/// @param date    today, where they are
/// @param next    the one thing to do
/// @param aim     what they work towards; null where there is nothing
/// @param reviews what is due for review
/// @param cards   scorecards that they owe, and those that have just opened: what is owed first
/// @param waiting what else is begun and not done, newest first
/// @param recent  the latest debriefs, newest first
/// @param days    the last weeks with practice, five at most, from a Monday on, today last
/// @param rhythm  how regularly they practise
/// @param bookings interviews at a time that is agreed, or that is asked for, the next one first
public record TodayPage(
        LocalDate date,
        NextStep next,
        @Nullable Goal aim,
        DueReviews reviews,
        List<ExchangeRecord> cards,
        List<Waiting> waiting,
        List<Recent> recent,
        List<Day> days,
        Rhythm rhythm,
        List<UpcomingBooking> bookings)
        implements Serializable {

    public TodayPage {
        cards = List.copyOf(cards);
        waiting = List.copyOf(waiting);
        recent = List.copyOf(recent);
        days = List.copyOf(days);
        bookings = List.copyOf(bookings);
    }

    /// What they work towards, if anything.
    public Optional<Goal> goal() {
        return Optional.ofNullable(aim);
    }

    /// An interview of theirs that is not over, or not rated.
    ///
    /// @param phase       ended where only the rating is missing
    /// @param companyName empty for any
    /// @param at          when it was over, or set up
    public record Waiting(InterviewId interview, Phase phase, String companyName, int minutes, Instant at)
            implements Serializable {}

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

    /// How long somebody practised on one day, in interviews and reviews, in whole minutes.
    ///
    /// @param practised whether they did at all, be it for seconds
    public record Day(LocalDate date, long minutes, boolean practised) implements Serializable {}
}
