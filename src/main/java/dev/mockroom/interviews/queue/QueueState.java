package dev.mockroom.interviews.queue;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How it stands with somebody and the queue.
public sealed interface QueueState extends Serializable {

    /// They do not wait.
    ///
    /// @param others how many do
    /// @param median how long it took lately, in the middle; null while too few were matched to say
    record Out(int others, @Nullable Duration median) implements QueueState {

        /// How long it usually takes.
        public Optional<Duration> usual() {
            return Optional.ofNullable(median);
        }
    }

    /// They wait.
    ///
    /// @param companyName empty for any
    /// @param ready       from when on they are to be matched
    /// @param due         whether that is now
    /// @param stayed      whether somebody they were matched with did not come, so that they are first
    /// @param others      how many else wait
    /// @param median      how long it took lately, in the middle; null while too few were matched to say
    record Waiting(
            String companyName,
            int minutes,
            Seniority seniority,
            Instant ready,
            boolean due,
            boolean stayed,
            int others,
            @Nullable Duration median)
            implements QueueState {

        /// How long it usually takes.
        public Optional<Duration> usual() {
            return Optional.ofNullable(median);
        }
    }

    /// Somebody fits; both say that they are here.
    ///
    /// @param other     what the other is called; empty when they have left for good
    /// @param role      what they are in the first of the two interviews
    /// @param minutes   of each
    /// @param until     until when both must have said it
    /// @param here      whether they have said it
    /// @param otherHere whether the other has
    record Matched(String other, SeatRole role, int minutes, Instant until, boolean here, boolean otherHere)
            implements QueueState {}

    /// Both were here, and their room is open.
    record Together(InterviewId interview, SeatRole role, String other) implements QueueState {}
}
