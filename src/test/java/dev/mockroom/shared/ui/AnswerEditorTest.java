package dev.mockroom.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.mockroom.MockroomTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MockroomTest
class AnswerEditorTest extends SpringBrowserlessTest {

    private final AnswerEditor editor = new AnswerEditor("Your answer");

    @Test
    void tellsTheBrowserWhereTheAnswerLives() {
        UUID account = UUID.randomUUID();
        UUID attempt = UUID.randomUUID();

        editor.open(new AnswerEditor.Address("socket/room/1", account, attempt));

        assertThat(editor.getElement().getProperty("label")).isEqualTo("Your answer");
        assertThat(editor.getElement().getProperty("socket")).isEqualTo("socket/room/1");
        assertThat(editor.getElement().getProperty("account")).isEqualTo(account.toString());
        assertThat(editor.getElement().getProperty("attempt")).isEqualTo(attempt.toString());
    }

    @Test
    void opensNothingWhereAFinishedTextIsShown() {
        editor.open(new AnswerEditor.Address("socket/room/1", UUID.randomUUID(), UUID.randomUUID()));

        editor.show("Finished.");

        assertThat(editor.getElement().getProperty("text")).isEqualTo("Finished.");
        assertThat(editor.getElement().getProperty("socket")).isNull();
    }

    @Test
    void bringsAllItsSentencesAlong() {
        UI.getCurrent().add(editor);

        String labels = String.valueOf(editor.getElement().getPropertyRaw("labels"));
        assertThat(labels).contains("Saved, {0}", "Offline since {0}").doesNotContain("!editor.");
    }

    @Test
    void tellsWhenTheRoomClosedTheAnswer() {
        List<AnswerEditor> closed = new ArrayList<>();
        editor.addClosedListener(event -> closed.add(event.getSource()));

        ComponentUtil.fireEvent(editor, new AnswerEditor.Closed(editor, true));

        assertThat(closed).containsExactly(editor);
    }
}
