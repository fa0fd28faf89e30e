package dev.mockroom.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.NewPeople;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.ProfileDraft;
import dev.mockroom.companies.ProfileEditing;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.shared.Level;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class ProfileEditViewTest extends SpringBrowserlessTest {

    @Autowired
    private Companies companies;

    @Autowired
    private ProfileEditing editing;

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private final String name = "Acme " + file.mark();
    private final CompanyId acme = new CompanyId("acme-" + file.mark());
    private Person editor;

    @BeforeEach
    void signIn() {
        file.card("first", "A thing of " + name);
        intake.take(file.readWith("**Asked by:** Google, Facebook", "**Asked by:** " + name));
        editor = SignedIn.as(new NewPeople(jdbc).somebody("Tomasz", Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void previewsBeforeAnythingIsKept() {
        open("companies/" + acme.value() + "/edit");
        test(minutesOfTheFirstRound()).setValue(50);
        press("Preview");

        assertThat(titles()).contains("This is what would change");
        assertThat(sent()).contains("Phone screen: 50 minutes, 4 questions, follow-ups hardly any");
        assertThat(editing.changes(acme)).isZero();

        test(find(TextArea.class).single()).setValue("A public talk, 2025.");
        press("Save");

        assertThat(companies.profile(acme).orElseThrow().rounds().getFirst().minutes())
                .isEqualTo(50);
        assertThat(sent()).contains("Set by an editor");
    }

    @Test
    void showsHowWeightsComeToAHundred() {
        open("companies/" + acme.value() + "/edit");
        test(find(NumberField.class).all().getFirst()).setValue(75.0);

        assertThat(sent()).contains("Together 150; they are read in proportion");
        press("Preview");

        assertThat(sent()).contains("Problem understanding 50 %, Technical depth 16.7 %");
    }

    @Test
    void asksForAReason() {
        open("companies/" + acme.value() + "/edit");
        test(minutesOfTheFirstRound()).setValue(50);
        press("Preview");
        press("Save");

        assertThat(sent()).contains("Say why, in at most 500 characters");
        assertThat(editing.changes(acme)).isZero();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        open("companies/" + acme.value() + "/edit");
        test(minutesOfTheFirstRound()).setValue(50);
        test(find(TextField.class).all().stream()
                        .filter(field -> "Name on screen".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Google");
        press("Preview");

        assertThat(sent()).contains("‘Google’ already stands for Google.");
        assertThat(minutesOfTheFirstRound().getValue()).isEqualTo(50);
    }

    @Test
    void losesNothingWhenSomebodyElseWasFaster() {
        open("companies/" + acme.value() + "/edit");
        test(minutesOfTheFirstRound()).setValue(50);
        SignedIn.as(new NewPeople(jdbc).somebody("Ida", Role.EDITOR));
        ProfileDraft theirs = ProfileDraft.of(editing.open(acme).orElseThrow().sheet());
        editing.save(
                acme,
                new ProfileDraft(theirs.name(), theirs.aliases(), theirs.rounds(), theirs.weights(), Level.STRONG_HIRE),
                0,
                "They are strict.");
        SignedIn.as(editor);

        press("Preview");
        test(find(TextArea.class).single()).setValue("Mine.");
        press("Save");

        assertThat(sent()).contains("Ida has changed this profile meanwhile: They are strict.", "50 minutes");
        press("Save");
        assertThat(editing.changes(acme)).isEqualTo(2);
    }

    @Test
    void leadsBackToAnyChange() {
        ProfileDraft shipped = ProfileDraft.of(editing.open(acme).orElseThrow().sheet());
        editing.save(
                acme,
                new ProfileDraft(
                        shipped.name(), shipped.aliases(), shipped.rounds(), shipped.weights(), Level.STRONG_HIRE),
                0,
                "They are strict.");

        open("companies/" + acme.value() + "/edit");
        assertThat(sent()).contains("Change 1", "Tomasz", "They are strict.", "Holds now");
        String restore = find(Anchor.class).withText("Restore").single().getHref();
        open(restore);

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Back to what ships.");
        press("Save");
        assertThat(companies.profile(acme).orElseThrow().bar()).isEqualTo(Level.LEANING_HIRE);
    }

    @Test
    void isNotThereForSomebodyElse() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        open("companies/" + acme.value() + "/edit");

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
        open("companies/" + acme.value());
        assertThat(sent()).doesNotContain("Edit this profile");
    }

    private IntegerField minutesOfTheFirstRound() {
        return find(IntegerField.class).all().getFirst();
    }

    private void press(String word) {
        test(find(NativeButton.class).withText(word).single()).click();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private void open(String address) {
        if (address.contains("?")) {
            UI.getCurrent()
                    .navigate(
                            address.substring(0, address.indexOf('?')),
                            QueryParameters.fromString(address.substring(address.indexOf('?') + 1)));
        } else {
            UI.getCurrent().navigate(address);
        }
    }

    private static String sent() {
        return Sent.by((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
