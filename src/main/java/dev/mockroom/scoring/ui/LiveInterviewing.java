package dev.mockroom.scoring.ui;

import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.SeatPass;
import java.util.Optional;

/// Lets an interviewer into the live side of an interview; the feature that has one provides it.
public interface LiveInterviewing {

    /// Goes into the room, on the thread of the screen that asks.
    ///
    /// @param changed is run in that screen when something about the interview is not as it was
    /// @return empty where the candidate leads alone
    Optional<LiveSide> enter(SeatPass pass, SerializableRunnable changed);
}
