package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class DebriefsTest {

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

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void layEverythingSideBySide() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_NO_HIRE, Level.STRONG_HIRE);

        Debrief debrief = debrief(rated.id());

        assertThat(debrief.questions()).hasSameSizeAs(rated.attempts());
        assertThat(debrief.verdict()).isEqualTo(Level.LEANING_NO_HIRE);
        assertThat(debrief.questions().get(1).blind()).isEqualTo(Rating.STRONG_HIRE);
        assertThat(debrief.questions()).allSatisfy(question -> {
            assertThat(question.card().answer()).isNotBlank();
            assertThat(question.signals()).isNotEmpty();
            assertThat(question.attempt().reasons()).isNotEmpty();
        });
    }

    @Test
    void refuseMarksBeforeTheBlindSheetIsSubmitted() {
        InterviewRecord ended = sitting.ended(30, 1);
        AttemptId first = ended.attempts().getFirst().id();
        SignalId signal = new SignalId(ended.attempts().getFirst().revision(), 1);

        assertThatThrownBy(() -> debriefs.mark(ended.id(), first, List.of(signal), Mark.MET))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> debriefs.rate(ended.id(), first, Rating.STRONG_HIRE))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void keepEachClickAtOnce() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        DebriefQuestion first = debrief(rated.id()).questions().getFirst();
        SignalId signal = first.signals().getFirst().id();

        debriefs.mark(rated.id(), first.attempt().id(), List.of(signal), Mark.PARTLY);
        debriefs.rate(rated.id(), first.attempt().id(), Rating.LEANING_NO_HIRE);

        Assessment assessment = debrief(rated.id()).questions().getFirst().assessment();
        assertThat(assessment.mark(signal)).contains(Mark.PARTLY);
        assertThat(assessment.chosen()).contains(Rating.LEANING_NO_HIRE);
    }

    @Test
    void countTheLatestClickAndKeepThoseBefore() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        DebriefQuestion first = debrief(rated.id()).questions().getFirst();
        SignalId signal = first.signals().getFirst().id();

        debriefs.mark(rated.id(), first.attempt().id(), List.of(signal), Mark.MET);
        debriefs.mark(rated.id(), first.attempt().id(), List.of(signal), Mark.PARTLY);
        debriefs.mark(rated.id(), first.attempt().id(), List.of(signal), null);

        assertThat(debrief(rated.id()).questions().getFirst().assessment().mark(signal))
                .isEmpty();
        assertThat(jdbc.sql("select coalesce(mark, 'CLEARED') from scorecard_mark where attempt_id = ? order by seq")
                        .param(first.attempt().id().value())
                        .query(String.class)
                        .list())
                .containsExactly("MET", "PARTLY", "CLEARED");
    }

    @Test
    void tellWhatIsSaidNowAfterEachClick() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        Debrief before = debrief(rated.id());
        DebriefQuestion first = before.questions().getFirst();

        Debrief after = before.with(debriefs.mark(rated.id(), first.attempt().id(), first.unmarked(), Mark.MET));
        after = after.with(debriefs.rate(rated.id(), first.attempt().id(), Rating.STRONG_HIRE));

        assertThat(after.score(after.questions().getFirst()))
                .isInstanceOfSatisfying(
                        AttemptScore.Scored.class,
                        score -> assertThat(score.points()).isEqualTo(4));
        assertThat(after.questions()).isEqualTo(debrief(rated.id()).questions());
    }

    @Test
    void takeNoSignalOfAnotherQuestion() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        List<DebriefQuestion> questions = debrief(rated.id()).questions();
        SignalId foreign = questions.get(1).signals().getFirst().id();

        assertThatThrownBy(() ->
                        debriefs.mark(rated.id(), questions.getFirst().attempt().id(), List.of(foreign), Mark.MET))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areNobodyElsesBusiness() {
        InterviewRecord rated = sitting.rated(30, 1, Level.LEANING_HIRE);
        DebriefQuestion first = debrief(rated.id()).questions().getFirst();
        List<SignalId> signals = first.unmarked();

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> debriefs.open(rated.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> debriefs.mark(rated.id(), first.attempt().id(), signals, Mark.MET))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> debriefs.rate(rated.id(), first.attempt().id(), Rating.STRONG_HIRE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areReadInAConstantNumberOfStatements() {
        InterviewRecord few = sitting.rated(15, 1, Level.LEANING_HIRE);
        InterviewRecord many = sitting.rated(60, 2, Level.LEANING_HIRE);
        assertThat(many.attempts().size()).isGreaterThan(few.attempts().size());

        int forFew = StatementCounter.during(() -> debriefs.open(few.id())).size();
        int forMany = StatementCounter.during(() -> debriefs.open(many.id())).size();

        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(16);
    }

    private Debrief debrief(InterviewId interview) {
        DebriefStep step = debriefs.open(interview);
        assertThat(step).isInstanceOf(DebriefStep.Revealed.class);
        return ((DebriefStep.Revealed) step).debrief();
    }
}
