package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.shared.ui.AnswerEditor;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// What a live room adds to the interviewer's: who is ready, the clocks, the answer as it is typed, and the lead.
///
/// What leads throws [IllegalTransition] with a sentence to show where it cannot be done.
public interface LiveSide extends Serializable {

    /// Reads what has become of the interview, and shows it in its own parts.
    void read();

    Phase phase();

    /// The question whose turn it is, 1 for the first.
    int present();

    /// The answers in the order of the plan; one is another once its question was exchanged.
    List<AttemptId> attempts();

    /// Whether this question can be exchanged: it is not opened yet, and the interview is under way.
    boolean isAhead(int number);

    /// Exchanges this question for another, and says why not where it cannot be done.
    ///
    /// @return whether it was
    boolean exchange(int number);

    /// How many hints of that question were given.
    int hints();

    /// Whether the candidate thinks alone.
    boolean isFocus();

    /// The minute before it begins.
    Component before();

    /// Clocks and who is here, for the head.
    Component head();

    /// What people see and hear each other with; empty where there are no calls.
    Optional<Component> call();

    /// What leads the interview beside the card, with a word where somebody has gone off to look at another question.
    ///
    /// @param turn opens a question on this screen; the number after the last one is the end
    Component controls(SerializableConsumer<Integer> turn);

    /// Says which question lies open on this screen.
    void looksAt(int number);

    /// Where the answer is read as it is typed.
    AnswerEditor.Address address(AttemptId attempt);

    /// Turns the candidate to a question.
    void goTo(int number);

    /// Shows the candidate the next hint of the question whose turn it is.
    void releaseHint();

    /// Does what a key stands for, if it stands for something here.
    void press(String key);

    /// Its keys, for the list that `?` shows.
    List<KeyMeaning> keys();

    /// Lets go of the room.
    void leave();

    /// A key, and the translation key of what it does.
    ///
    /// @param name one letter, which [#press] is told; anything longer is only listed, and heard by what it is for
    record KeyMeaning(String name, String meaning) implements Serializable {}
}
