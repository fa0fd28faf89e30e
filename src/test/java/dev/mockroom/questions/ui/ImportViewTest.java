package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.authoring.BankImport;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.shared.ui.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MockroomTest
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardReader cards;

    private final BankText file = BankText.file();

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.stranger(Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void showsWhatWouldChangeBeforeItChangesAnything() {
        file.card("one", "Alpacas");
        ImportView view = navigate(ImportView.class);

        upload(file.name(), file.text());

        until(() -> find(H2.class).withText("This is what would change").exists());
        assertThat(Sent.by(view)).contains("New questions", "Alpacas", file.name() + ", line");
        assertThat(isInBank("one")).isFalse();
    }

    @Test
    void bringsItIntoTheBankOnApply() {
        file.card("one", "Alpacas");
        navigate(ImportView.class);
        upload(file.name(), file.text());
        until(() -> find(NativeButton.class).withText("Apply").exists());

        test(find(NativeButton.class).withText("Apply").single()).click();

        until(() -> find(H2.class).withText("It is in the bank").exists());
        assertThat(isInBank("one")).isTrue();
    }

    @Test
    void showsTheLinesOfAChangedQuestion() {
        file.card("one", "Alpacas");
        intake.take(file.read());
        ImportView view = navigate(ImportView.class);
        upload(file.name(), file.text().replace("Secret nudge.", "Another nudge."));
        until(() -> find(ChangeRow.class).exists());

        ChangeRow row = find(ChangeRow.class).single();
        test(row).toggleContent();

        assertThat(Sent.by(row)).contains("− ", "Secret nudge.", "+ ", "Another nudge.");
        assertThat(Sent.by(view)).contains("Changed questions");
    }

    @Test
    void offersNothingToApplyWhenTheBankHasItAll() {
        file.card("one", "Alpacas");
        intake.take(file.read());
        navigate(ImportView.class);

        upload(file.name(), file.text());

        until(() -> find(H2.class).withText("The bank has all of this already").exists());
        assertThat(find(NativeButton.class).withText("Apply").exists()).isFalse();
    }

    @Test
    void looksAgainWhenSomebodyElseChangedTheBankMeanwhile() {
        file.card("one", "Alpacas");
        navigate(ImportView.class);
        upload(file.name(), file.text());
        until(() -> find(NativeButton.class).withText("Apply").exists());
        intake.take(BankText.file().card("other", "Llamas").read());

        test(find(NativeButton.class).withText("Apply").single()).click();

        until(() -> find(Notice.class).exists());
        assertThat(Sent.by(find(Notice.class).single())).contains("Somebody else has changed the bank");
        assertThat(isInBank("one")).isFalse();
        assertThat(find(NativeButton.class).withText("Apply").exists()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithAPicture() {
        navigate(ImportView.class);

        upload("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThat(trouble()).contains("a.png: ", "PNG picture");
    }

    @Test
    void saysWhatIsWrongWithAnArchive() {
        navigate(ImportView.class);

        upload("a.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});

        assertThat(trouble()).contains("a.zip: ", "zip archive");
    }

    @Test
    void saysThatAFileIsEmpty() {
        navigate(ImportView.class);

        upload("empty.md", "");

        assertThat(trouble()).contains("empty.md: The file is empty.");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        navigate(ImportView.class);

        upload("large.md", new byte[BankImport.MOST_BYTES + 1]);

        assertThat(trouble()).contains("large.md: This is larger than 20 MB");
    }

    @Test
    void isNothingForCandidates() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE, Role.INTERVIEWER));

        assertThatThrownBy(() -> navigate(ImportView.class)).isInstanceOf(IllegalArgumentException.class);
        navigate("manage/import", Div.class);
        assertThat(find(H1.class).single().getText()).isNotEqualTo("Import questions");
    }

    private boolean isInBank(String name) {
        return cards.snapshot().stream().anyMatch(question -> question.slug().equals(file.slug(name)));
    }

    private String trouble() {
        until(() -> find(Notice.class).exists());
        return Sent.by(find(Notice.class).single());
    }

    private void upload(String name, String text) {
        upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(String name, byte[] bytes) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", bytes);
    }

    /// Lets the other threads come to the screen until it shows this.
    private void until(BooleanSupplier shown) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
            roundTrip();
        }
    }
}
