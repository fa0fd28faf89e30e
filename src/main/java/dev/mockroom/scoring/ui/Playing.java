package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.Moment;
import dev.mockroom.scoring.Playbacks;
import java.util.List;

/// Playing back from one seat.
record Playing(Playbacks playbacks, SeatPass pass) {

    /// A fold in which this answer is played back.
    PlaybackPart part(AttemptId attempt) {
        return new PlaybackPart(this, attempt);
    }

    List<Moment> moments(AttemptId attempt) {
        return playbacks.moments(pass, attempt);
    }

    String address(AttemptId attempt) {
        return PlaybackController.address(pass.interview(), attempt);
    }
}
