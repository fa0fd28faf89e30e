package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.accounts.Person;
import java.util.Optional;

/// Asks somebody without an account what they are called, on a page that a link to a seat leads to.
public final class JoinName extends TextField {

    /// @param help the key of the words about who will see it
    public JoinName(String help) {
        setLabel(getTranslation("interviews.join.name"));
        setHelperText(getTranslation(help));
        setErrorMessage(getTranslation("interviews.join.name.wrong"));
        setManualValidation(true);
        setMaxLength(80);
        setWidthFull();
    }

    /// What the page says about names: as whom somebody joins who is signed in, and else this question.
    public Component unless(Optional<Person> signedIn) {
        return signedIn.<Component>map(person -> new Paragraph(getTranslation("interviews.join.as", person.name())))
                .orElse(this);
    }

    /// Asks once more, where it was left empty.
    public void again() {
        setInvalid(true);
        focus();
    }
}
