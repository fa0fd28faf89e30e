package dev.mockroom.scoring.ui;

import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.EvidenceId;
import dev.mockroom.scoring.NoteId;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What an interviewer can do with the question before them.
interface Listening extends Serializable {

    /// These signals are marked like this; empty takes their marks back.
    void mark(List<SignalId> signals, Optional<Mark> mark);

    /// This level is chosen; empty takes the choice back.
    void rate(Optional<Rating> rating);

    /// Something is jotted down.
    void note(String text);

    void drop(NoteId note);

    /// Asks which signal the words marked in the answer speak for.
    void quote();

    /// Asks which signal this place of the answer's log speaks for.
    void moment(long seq);

    void detach(EvidenceId evidence);

    /// Plays the answer back from this place of its log.
    void play(long seq);

    /// Reads the answer as it stands now.
    void readAgain();

    /// Shows the candidate the next hint, where that can be done.
    void releaseHint();

    /// Asks for what is left to say of this question, then goes on.
    void next();

    void back();

    void showKeys();
}
