package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.questions.CardReader;
import dev.mockroom.scoring.DebriefShares;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.SharePart;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.scoring.WordsAgreements;
import dev.mockroom.shared.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class SharingViewsTest extends SpringBrowserlessTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";
    private static final String ANSWER = "The variance is what falls.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DebriefShares shares;

    @Autowired
    private WordsAgreements agreements;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private SeatPass pass;
    private InterviewRecord interview;

    @BeforeEach
    void bothHaveRated() {
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).ended(30, 1, ANSWER);
        pass = Interviewing.in(application).person(interview, interviewer);
        Interviewing.in(application).submits(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(candidate);
        Sitting.in(application).rate(interview, Level.LEANING_HIRE);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void makesALinkToTheSummaryThatIsShownOnceListedAndTakenBack() {
        Component view = navigate(DebriefNavigation.share(interview.id()), ShareView.class);
        assertThat(parts().getValue()).containsExactly(SharePart.SUMMARY);

        click("Make a link");

        assertThat(find(TextField.class).withCaption("The link").single().getValue())
                .contains("/shared/");
        assertThat(Sent.by(view)).contains("summary", "not opened yet");
        UI.getCurrent().navigate("");
        Component again = navigate(DebriefNavigation.share(interview.id()), ShareView.class);
        assertThat(Sent.by(again)).doesNotContain("/shared/");
        click("Take back");
        assertThat(Sent.by(again)).contains("taken back", "never opened");
    }

    @Test
    void offersTheInterviewersWordsOnceTheyAgreeOnTheirPage() {
        Component before = navigate(DebriefNavigation.share(interview.id()), ShareView.class);
        assertThat(Sent.by(before)).contains("only once they agree");

        SignedIn.as(interviewer);
        navigate(InterviewNavigation.interviewer(interview.id()), InterviewerView.class);
        test(find(Checkbox.class).single()).click();
        assertThat(agreements.agreed(pass)).isTrue();
        SignedIn.as(candidate);

        Component after = navigate(DebriefNavigation.share(interview.id()), ShareView.class);
        assertThat(Sent.by(after)).contains("and they have agreed");
    }

    @Test
    void sendsWhatWasChosenAndNothingElse() {
        String summary =
                shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7).secret();
        SignedIn.guest();

        String sent = Sent.by(shared(summary));

        assertThat(sent).contains("What worked", "What would change the next one", "To practise next");
        assertThat(sent)
                .doesNotContain(ANSWER, STRENGTH, "leaning hire", "strong hire", "Score", "Question 1")
                .doesNotContain(titles());
        SignedIn.as(candidate);
        String answers = shares.make(interview.id(), Set.of(SharePart.ANSWERS, SharePart.SCORE), 7)
                .secret();
        SignedIn.guest();
        assertThat(Sent.by(shared(answers)))
                .contains(ANSWER, "Score", "of the signals assessed")
                .doesNotContain("What worked", STRENGTH, "strong hire")
                .doesNotContain(titles());
    }

    @Test
    void sendsNoRubricWithAllOfIt() {
        SignedIn.as(interviewer);
        agreements.agree(pass, true);
        SignedIn.as(candidate);
        String all =
                shares.make(interview.id(), EnumSet.allOf(SharePart.class), 7).secret();
        SignedIn.guest();

        String sent = Sent.by(shared(all));

        assertThat(sent)
                .contains(ANSWER, STRENGTH, "One rater, one interview: 4, strong hire", "before the rubric")
                .contains(titles());
        cards.cards(interview.attempts().stream()
                        .map(attempt -> attempt.revision())
                        .toList())
                .values()
                .forEach(card -> {
                    card.rubric().signals().forEach(signal -> assertThat(sent).doesNotContain(signal.text()));
                    card.rubric()
                            .anchors()
                            .values()
                            .forEach(words -> assertThat(sent).doesNotContain(words));
                });
    }

    @Test
    void saysTheSameOfEveryLinkThatLeadsNowhere() {
        var takenBack = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7);
        shares.revoke(interview.id(), takenBack.share().id());
        SignedIn.guest();

        String gone = Sent.by(shared(takenBack.secret()));

        assertThat(gone).contains("This link leads nowhere");
        assertThat(Sent.by(shared("never-was"))).isEqualTo(gone);
    }

    @Test
    void leadsFromTheDebriefToPaperFileAndLink() {
        navigate(DebriefNavigation.debrief(interview.id()), DebriefView.class);

        assertThat(find(Anchor.class).withText("PDF on one page").single().getHref())
                .isEqualTo(DebriefNavigation.pdf(interview.id()));
        assertThat(find(Anchor.class).withText("Share a part of it").single().getHref())
                .isEqualTo(DebriefNavigation.share(interview.id()));
        assertThat(find(NativeButton.class).withText("Print").exists()).isTrue();
    }

    @Test
    void namesOneStrengthTwoGapsAndWhatToTalkAboutForBoth() {
        Component own = navigate(DebriefNavigation.debrief(interview.id()), DebriefView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(STRENGTH);
        assertThat(Sent.by(own)).contains("Next step", "Talk about these two");
        assertThat(own.getElement().getTextRecursively().split("Missed", -1)).hasSizeGreaterThan(2);

        SignedIn.as(interviewer);
        Component theirs = navigate(InterviewNavigation.interviewer(interview.id()), InterviewerView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(STRENGTH);
        assertThat(Sent.by(theirs)).contains("Next step", "Talk about these two");
    }

    private Component shared(String secret) {
        return navigate(DebriefNavigation.shared(secret), SharedView.class);
    }

    private List<String> titles() {
        return cards
                .cards(interview.attempts().stream()
                        .map(attempt -> attempt.revision())
                        .toList())
                .values()
                .stream()
                .map(card -> card.summary().title())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<SharePart> parts() {
        return find(CheckboxGroup.class).single();
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }
}
