package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class ProgressViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private JdbcClient jdbc;

    private Sitting sitting;

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
    }

    @Test
    void invitesSomebodyNewToTheFirstQuestion() {
        navigate(ProgressView.class);

        assertThat(find(Anchor.class).withText("Answer the first question").all())
                .hasSize(1);
    }

    @Test
    void opensTheDebriefOfEveryRow() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        navigate(ProgressView.class);

        assertThat(rowLinks())
                .containsExactlyElementsOf(rated.attempts().stream()
                        .map(attempt -> DebriefNavigation.question(rated.id(), attempt.number()))
                        .toList());
    }

    @Test
    void showsTheLevelBesideTheRubricOnceThreeAnswersHaveOne() {
        InterviewRecord rated = sitting.rated(60, 1, Level.LEANING_HIRE);
        assertThat(Sent.by(navigate(ProgressView.class))).contains("0 of 3 rated answers; then a line begins.");

        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.STRONG_HIRE);
        }
        UI.getCurrent().navigate("");

        assertThat(Sent.by(navigate(ProgressView.class)))
                .contains("Rated by yourself, beside the rubric: one week, from");
    }

    @Test
    void foldsTheAreasThatNoMarkedAnswerSpeaksOf() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        AttemptRecord attempt = rated.attempts().getFirst();
        debriefs.rate(rated.id(), attempt.id(), Rating.LEANING_HIRE);

        navigate(ProgressView.class);

        NativeDetails fold = find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().endsWith("without a marked answer yet"))
                .findFirst()
                .orElseThrow();
        assertThat(fold.isOpen()).isFalse();
        assertThat(find(H3.class, fold).all().stream().map(Sent::by))
                .isNotEmpty()
                .noneMatch(heading -> heading.contains(attempt.area()));
    }

    @Test
    void narrowsTheRowsToTheAreaInTheAddress() {
        InterviewRecord rated = sitting.rated(60, 1, Level.LEANING_HIRE);
        String area = rated.attempts().getFirst().area();

        UI.getCurrent().navigate("progress", QueryParameters.of("area", area));

        assertThat(rowLinks())
                .containsExactlyElementsOf(rated.attempts().stream()
                        .filter(attempt -> attempt.area().equals(area))
                        .map(attempt -> DebriefNavigation.question(rated.id(), attempt.number()))
                        .toList());
    }

    @Test
    void invitesToLookFurtherBackWhereAChoiceHoldsNothing() {
        sitting.rated(15, 1, Level.LEANING_HIRE);

        UI.getCurrent().navigate("progress", QueryParameters.of("with", "interviewer"));

        assertThat(find(Anchor.class)
                        .withText("Show all answers of all time")
                        .single()
                        .getHref())
                .isEqualTo("progress?period=all");
    }

    @Test
    void goesOnFromAReadyPlanToWhereItIsSetUp() {
        sitting.rated(15, 1, Level.LEANING_HIRE);

        UI.getCurrent().navigate("progress/plan", QueryParameters.of("area", "Evaluation"));

        assertThat(find(H1.class).single().getText()).isEqualTo("Set up an interview");
    }

    @Test
    void showsNothingOfSomebodyElse() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        String sent = Sent.by(navigate(ProgressView.class));

        assertThat(sent).doesNotContain(rated.id().value().toString());
        assertThat(find(H1.class).single().getText()).isEqualTo("Progress");
    }

    @Test
    void givesEveryDrawingItsTable() {
        InterviewRecord rated = sitting.rated(60, 1, Level.LEANING_HIRE);
        for (AttemptRecord attempt : rated.attempts()) {
            debriefs.rate(rated.id(), attempt.id(), Rating.LEANING_NO_HIRE);
            debriefs.mark(rated.id(), attempt.id(), Interviewing.in(application).signals(attempt), Mark.MISSED);
        }

        navigate(ProgressView.class);

        assertThat(find(Anchor.class).withText("Take it along (CSV)").all().stream()
                        .map(anchor -> anchor.getAriaLabel().orElse(""))
                        .map(label -> label.replace(": take it along as CSV", "")))
                .contains(
                        "Rated by yourself, beside the rubric",
                        "Rated by yourself, blind",
                        "Topics",
                        "Against the bar",
                        "Signals most often missed");
    }

    private List<String> rowLinks() {
        return find(NativeTableHeaderCell.class).all().stream()
                .flatMap(cell -> cell.getChildren())
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }
}
