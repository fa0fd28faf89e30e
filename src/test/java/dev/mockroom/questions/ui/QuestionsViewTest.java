package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MockroomTest
class QuestionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private BankIntake intake;

    private final BankText file = BankText.file();

    @BeforeEach
    void signIn() {
        file.card("one", "Alpacas " + file.mark()).card("two", "Llamas " + file.mark());
        intake.take(file.read());
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void showsEveryQuestionAsALink() {
        QuestionsView view = navigate(QuestionsView.class);

        assertThat(find(QuestionList.class, view).single().getComponentCount()).isEqualTo(25);
        assertThat(Sent.by(view)).contains(" questions", "Next");
    }

    @Test
    void narrowsWhileWordsAreTyped() {
        navigate(QuestionsView.class);

        test(search()).setValue("alpa " + file.mark());

        assertThat(titles()).containsExactly("Alpacas " + file.mark());
        assertThat(found()).isEqualTo("One question");
    }

    @Test
    void showsWhatTheAddressSays() {
        open("q=" + file.mark() + "&company=Google&difficulty=hard");

        assertThat(search().getValue()).isEqualTo(file.mark());
        assertThat(company().getValue()).isEqualTo("Google");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void putsAChoiceIntoTheAddress() {
        open("q=" + file.mark());

        test(company()).selectItem("Meta");

        assertThat(parameters().getSingleParameter("company")).contains("Meta");
        assertThat(parameters().getSingleParameter("q")).contains(file.mark());
        assertThat(titles()).hasSize(2);
    }

    @Test
    void offersAWayOutOfAnEmptyList() {
        open("q=" + file.mark() + "&difficulty=easy");

        assertThat(found()).isEqualTo("No question");
        assertThat(find(Anchor.class).withText("Show all questions").single().getHref())
                .isEqualTo("questions");
    }

    @Test
    void shrugsAtAnAddressThatMakesNoSense() {
        open("page=999999&difficulty=none");

        assertThat(find(Anchor.class).withText("Previous").exists()).isTrue();
    }

    @Test
    void tellsNothingOfAnswersAndRubrics() {
        QuestionsView view = open("q=" + file.mark());

        assertThat(Sent.by(view)).contains("Alpacas").doesNotContainIgnoringCase("secret");
    }

    @Test
    void takesTwoStatementsHoweverManyQuestionsThereAre() {
        open("q=warm");
        TextField search = search();

        assertThat(StatementCounter.during(() -> test(search).setValue("model")))
                .hasSizeLessThanOrEqualTo(2);
    }

    private QuestionsView open(String query) {
        UI.getCurrent().navigate("questions", QueryParameters.fromString(query));
        return (QuestionsView) getCurrentView();
    }

    private QueryParameters parameters() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters();
    }

    private TextField search() {
        return find(TextField.class).withLabel("Search").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> company() {
        return find(ComboBox.class).withLabel("Company").single();
    }

    private String found() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private List<String> titles() {
        return find(Anchor.class, find(QuestionList.class).single()).all().stream()
                .map(Anchor::getText)
                .toList();
    }
}
