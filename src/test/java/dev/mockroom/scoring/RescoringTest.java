package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class RescoringTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Rescoring rescoring;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Sitting sitting;
    private Interviewing interviewing;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void findsWhatIsShownOfBothRatersWithNobodySignedIn() {
        InterviewRecord interview = exchanged();
        AttemptRecord first = interview.attempts().getFirst();
        List<SignalId> signals = interviewing.signals(first);
        debriefs.mark(interview.id(), first.id(), signals, Mark.MET);
        debriefs.mark(interview.id(), first.id(), List.of(signals.getFirst()), Mark.PARTLY);
        debriefs.mark(interview.id(), first.id(), List.of(signals.getLast()), null);
        debriefs.rate(interview.id(), first.id(), Rating.STRONG_HIRE);
        debriefs.rate(interview.id(), first.id(), Rating.LEANING_NO_HIRE);
        SignedIn.nobody();

        List<Rescored> scores = of(interview);

        assertThat(scores).hasSize(2 * (interview.attempts().size() + 1)).allMatch(Rescored::isEqual);
        assertThat(scores)
                .filteredOn(score -> score.rater() == ScorecardKind.INTERVIEWER)
                .allSatisfy(score -> assertThat(score.recomputed()).isPresent());
        assertThat(scores)
                .filteredOn(score -> score.rater() == ScorecardKind.SELF && score.question() == 1)
                .allSatisfy(score -> assertThat(score.recomputed()).isPresent());
    }

    @Test
    void followsAnAmendment() {
        InterviewRecord interview = exchanged();
        SeatPass pass = passes.getLast();
        AttemptRecord first = interview.attempts().getFirst();
        double before = interviewersFirst(interview);
        SignedIn.guest();
        cards.amend(pass, new Change.OfLevel(first.id(), Rating.STRONG_HIRE), "Read again.");

        assertThat(of(interview)).allMatch(Rescored::isEqual);
        assertThat(interviewersFirst(interview)).isGreaterThan(before);
    }

    @Test
    void leavesOutWhatIsSealed() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        SeatPass pass = interviewing.guest(interview, "Ines");
        interviewing.submits(pass, interview, Level.LEANING_HIRE);

        assertThat(of(interview)).isEmpty();
    }

    @Test
    void noticesADifference() {
        InterviewRecord interview = exchanged();
        Rescored right = of(interview).getFirst();
        Rescored wrong = new Rescored(
                right.interview(),
                right.rater(),
                right.question(),
                OptionalDouble.of(right.recomputed().orElse(1) + 0.001),
                right.recomputed());

        assertThat(wrong.isEqual()).isFalse();
    }

    @Test
    void saysSoLineByLineOnTheCommandLine() {
        InterviewRecord interview = exchanged();
        SignedIn.nobody();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = RescoreCommand.run(rescoring, new PrintStream(out, true, StandardCharsets.UTF_8));

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(code).isZero();
        assertThat(text)
                .contains(interview.id().value() + "\tinterviewer\tquestion 1\t")
                .contains(interview.id().value() + "\tinterviewer\twhole\t")
                .doesNotContain("DIFFERS")
                .containsPattern("\\d+ scores, all equal to what is shown\\.");
    }

    private final List<SeatPass> passes = new ArrayList<>();

    private InterviewRecord exchanged() {
        InterviewRecord interview = sitting.ended(30, 1, "Something.");
        passes.add(interviewing.guest(interview, "Ines"));
        interviewing.submits(passes.getLast(), interview, Level.LEANING_HIRE);
        SignedIn.as(candidate);
        sitting.rate(interview, Level.LEANING_HIRE);
        return interview;
    }

    private double interviewersFirst(InterviewRecord interview) {
        return of(interview).stream()
                .filter(score -> score.rater() == ScorecardKind.INTERVIEWER && score.question() == 1)
                .findFirst()
                .orElseThrow()
                .recomputed()
                .orElseThrow();
    }

    private List<Rescored> of(InterviewRecord interview) {
        List<Rescored> scores = new ArrayList<>();
        rescoring.of(interview.id(), scores::add);
        return scores;
    }
}
