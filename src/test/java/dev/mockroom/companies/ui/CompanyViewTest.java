package dev.mockroom.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class CompanyViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void goesOnToSetUpWithTheCompanyChosen() {
        open("companies/google");

        assertThat(find(H1.class).single().getText()).isEqualTo("Google");
        assertThat(find(Anchor.class).withText("Practise this").single().getHref())
                .isEqualTo("interview?company=google");
    }

    @Test
    void saysThatItIsModelledAndNotAffiliated() {
        assertThat(open("companies/google")).contains("Modelled on public information; not affiliated.");
    }

    @Test
    void showsEachShareBesideTheWholeBankAndInWords() {
        String sent = open("companies/google");

        assertThat(sent)
                .containsPattern("Production: \\d+ percent, between \\d+ and \\d+; in the whole bank \\d+ percent");
        assertThat(sent).containsPattern("Hard: \\d+ percent, between");
        assertThat(sent).containsPattern("bank \\d+ %");
    }

    @Test
    void saysWhatComesFromTheTemplateAndWhatFromASource() {
        assertThat(open("companies/google")).contains("General template").doesNotContain("From a source");
        assertThat(open("companies/amazon")).contains("From a source", "Science breadth", "Backs the rounds.");
    }

    @Test
    void saysHowLittleIsKnown() {
        assertThat(open("companies/stripe"))
                .contains("Only one question names Stripe", "What it asks most about.")
                .doesNotContain("between");
    }

    @Test
    void saysWhereACompanyHardlyDiffers() {
        BankText file = BankText.file();
        String all = cards.snapshot().stream()
                .map(question -> "- [" + question.slug() + "](#" + question.slug() + ")\n")
                .collect(Collectors.joining());
        file.block("## Questions asked in Acme %s interview\n\n%s".formatted(file.mark(), all));
        intake.take(file.read());

        assertThat(open("companies/acme-" + file.mark()))
                .contains("It hardly differs from the whole bank", "That may be chance");
    }

    @Test
    void opensOutsideLinksInTheirOwnTabAndTellsThemNothing() {
        open("companies/google");

        List<Anchor> outside = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().startsWith("http"))
                .toList();
        assertThat(outside).isNotEmpty().allSatisfy(anchor -> {
            assertThat(anchor.getTarget()).contains("_blank");
            assertThat(anchor.getElement().getAttribute("rel")).isEqualTo("nofollow noopener noreferrer");
        });
    }

    @Test
    void showsAHostileAddressAsWordsOnly() {
        BankText file = BankText.file();
        String company = "Acme " + file.mark();
        file.block("""
                ## Practice

                | Sno | Title | Practice | Asked by | Difficulty | Topics |
                |---|---|---|---|---|---|
                | 1 | <b>Bold %1$s</b> | [Site](javascript:alert(1)) | %2$s | Easy | Calibration |
                """.formatted(file.mark(), company)).card("first", "A thing");
        intake.take(file.readWith("**Asked by:** Google, Facebook", "**Asked by:** " + company));

        open("companies/acme-" + file.mark());

        assertThat(find(Anchor.class).all())
                .noneMatch(anchor -> anchor.getHref().contains("javascript"));
    }

    @Test
    void listsWhatItAsksAPageAtATime() {
        open("companies/google");
        List<String> first = questions();
        UI.getCurrent().navigate("companies/google", QueryParameters.of("page", "2"));

        assertThat(first).hasSize(10);
        assertThat(questions()).hasSize(10).doesNotContainAnyElementsOf(first);
    }

    @Test
    void leadsToRelatedCompanies() {
        open("companies/google");

        assertThat(find(Anchor.class).withText("Google DeepMind").single().getHref())
                .isEqualTo("companies/google-deepmind");
    }

    @Test
    void showsOnesOwnLevelAgainstTheBarOnceThereIsOne() {
        assertThat(open("companies/google")).contains("Once you have rated answers of your own");
        Sitting sitting = Sitting.in(application);
        String area = rateOneAreaThreeTimes(sitting, Rating.STRONG_NO_HIRE);

        String sent = open("companies/google");

        assertThat(sent).containsPattern(area + ": your level 1\\.\\d, between 1\\.\\d and \\d\\.\\d; the bar is 3");
        assertThat(find(NativeTableHeaderCell.class).withText("To the bar").all())
                .hasSize(1);
        assertThat(sent).containsPattern("(A level and a half|Two levels) below");
    }

    @Test
    void showsNothingOfSomebodyElse() {
        Sitting sitting = Sitting.in(application);
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThat(open("companies/google"))
                .contains("You have answered none of its")
                .doesNotContain(rated.id().value().toString());
    }

    @Test
    void isReadInAConstantNumberOfStatements() {
        open("companies/google");
        int forNothing = StatementCounter.during(() -> open("companies/google")).size();
        Sitting sitting = Sitting.in(application);
        sitting.rated(60, 1, Level.LEANING_HIRE);
        sitting.rated(60, 2, Level.LEANING_HIRE);
        open("companies/google");
        int forTwo = StatementCounter.during(() -> open("companies/google")).size();
        sitting.rated(60, 3, Level.LEANING_HIRE);
        open("companies/google");

        assertThat(StatementCounter.during(() -> open("companies/google"))).hasSize(forTwo);
        assertThat(forTwo).isBetween(forNothing, 12);
    }

    @Test
    void knowsNothingOfACompanyThatTheBankDoesNotName() {
        assertThat(open("companies/no-such-company")).contains("There is nothing here");
        assertThat(open("companies/NOT%20A%20SLUG")).contains("There is nothing here");
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        Component view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return Sent.by(view);
    }

    private List<String> questions() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("questions/"))
                .toList();
    }

    /// Sits through interviews until one area has three answers, and rates just those.
    private String rateOneAreaThreeTimes(Sitting sitting, Rating rating) {
        String area = "";
        int rated = 0;
        for (int seed = 1; rated < 3; seed++) {
            InterviewRecord interview = sitting.rated(60, seed, Level.LEANING_HIRE);
            if (area.isEmpty()) {
                area = interview.attempts().getFirst().area();
            }
            for (AttemptRecord attempt : interview.attempts()) {
                if (attempt.area().equals(area) && rated < 3) {
                    rated++;
                    debriefs.rate(interview.id(), attempt.id(), rating);
                }
            }
        }
        return area;
    }
}
