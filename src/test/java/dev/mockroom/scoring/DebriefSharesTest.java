package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@MockroomTest
class DebriefSharesTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";
    private static final String NEXT_STEP = "Read both outcomes of a learning curve.";
    private static final String ANSWER = "The variance is what falls.";

    private final String address = UUID.randomUUID().toString();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DebriefShares shares;

    @Autowired
    private SharedDebriefs shared;

    @Autowired
    private WordsAgreements agreements;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private SharingData data;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private SeatPass pass;

    @BeforeEach
    void signIn() {
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void showsASummaryAndNothingElseWhereNothingElseWasChosen() {
        InterviewRecord interview = marked();
        String secret = made(interview, SharePart.SUMMARY);

        SharedDebrief page = found(secret);

        assertThat(page.summary()).isNotNull();
        assertThat(page.verdicts()).isNull();
        assertThat(page.score()).isNull();
        assertThat(page.words()).isNull();
        assertThat(page.questions()).isEmpty();
        assertThat(page.toString()).doesNotContain(ANSWER, "LEANING_HIRE", "Scored");
        asked(interview)
                .forEach(card -> assertThat(page.toString())
                        .doesNotContain(card.summary().title()));
    }

    @Test
    void showsOfTheQuestionsWhatWasChosen() {
        InterviewRecord interview = marked();

        SharedDebrief titles = found(made(interview, SharePart.TITLES));
        SharedDebrief answers = found(made(interview, SharePart.ANSWERS));
        SharedDebrief levels = found(made(interview, SharePart.LEVELS));

        assertThat(titles.questions()).hasSameSizeAs(interview.attempts()).allSatisfy(question -> {
            assertThat(question.title()).isNotBlank();
            assertThat(question.levels()).isNull();
            assertThat(question.answer()).isNull();
        });
        assertThat(titles.summary()).isNull();
        assertThat(answers.questions().getFirst().answer()).isEqualTo(ANSWER);
        assertThat(answers.questions())
                .allSatisfy(question -> assertThat(question.title()).isNull());
        assertThat(Objects.requireNonNull(levels.questions().getFirst().levels())
                        .before())
                .contains(Rating.LEANING_HIRE);
        assertThat(levels.toString()).doesNotContain(ANSWER);
    }

    @Test
    void holdsNoWordOfARubricWhateverIsChosen() {
        InterviewRecord interview = exchanged();
        agree(true);
        String secret = made(interview, SharePart.values());

        String page = found(secret).toString();

        assertThat(page).contains(STRENGTH, NEXT_STEP, ANSWER);
        secrets(interview).forEach(text -> assertThat(page).doesNotContain(text));
    }

    @Test
    void showsTheInterviewersWordsOnlyWhileTheyAgreeAndNeverTheirName() {
        InterviewRecord interview = exchanged();
        jdbc.sql("update account set display_name = 'Ines Unmistakable' where id = ?")
                .param(interviewer.id().value())
                .update();
        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.WORDS), 7))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("has not agreed");

        agree(true);
        String secret = made(interview, SharePart.values());
        SharedDebrief agreed = found(secret);
        agree(false);
        SharedDebrief withdrawn = found(secret);

        assertThat(agreed.words()).isEqualTo(new SharedDebrief.Words(STRENGTH, NEXT_STEP));
        assertThat(agreed.toString()).doesNotContain("Unmistakable");
        assertThat(withdrawn.words()).isNull();
        assertThat(withdrawn.toString()).doesNotContain(STRENGTH, NEXT_STEP);
    }

    @Test
    void showsNobodysWordsAfterWhoeverWroteThemHasLeft() {
        InterviewRecord interview = exchanged();
        agree(true);
        String secret = made(interview, SharePart.WORDS);

        data.forget(interviewer.id());

        assertThat(found(secret).words()).isNull();
    }

    @Test
    void leavesTheAgreementToWhoeverSitsInTheInterviewersSeat() {
        InterviewRecord interview = exchanged();

        assertThatThrownBy(() -> agreements.agree(SeatPass.of(interview.id()), true))
                .isInstanceOf(NotFound.class);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThatThrownBy(() -> agreements.agree(SeatPass.of(interview.id()), true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agreements.agreed(SeatPass.of(interview.id()))).isInstanceOf(NotFound.class);
        SignedIn.guest();
        assertThatThrownBy(() -> agreements.agree(SeatPass.of(interview.id()), true))
                .isInstanceOf(NotFound.class);
        SignedIn.as(candidate);
        InterviewRecord other = Sitting.in(application).ended(30, 2, "Something else.");
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Somebody else");
        SeatPass forged = new SeatPass(interview.id(), elsewhere.key().orElseThrow());
        assertThatThrownBy(() -> agreements.agree(forged, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agreements.agreed(forged)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesNoAgreementBeforeBothScorecardsAreOpen() {
        InterviewRecord interview = sitting().ended(30, 1, ANSWER);
        pass = Interviewing.in(application).person(interview, interviewer);
        Interviewing.in(application).submits(pass, interview, Level.STRONG_HIRE);

        assertThatThrownBy(() -> agreements.agree(pass, true)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void leadsNowhereAlikeWhenItHasRunOutWasTakenBackOrNeverWas() {
        InterviewRecord interview = marked();
        NewShare runsOut = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 1);
        NewShare takenBack = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 30);
        assertThat(shared.open(runsOut.secret(), address)).isInstanceOf(SharedDebriefs.Answer.Found.class);

        clock.advance(Duration.ofDays(1));
        shares.revoke(interview.id(), takenBack.share().id());

        SharedDebriefs.Answer nothing = new SharedDebriefs.Answer.Nothing();
        assertThat(shared.open(runsOut.secret(), address)).isEqualTo(nothing);
        assertThat(shared.open(takenBack.secret(), address)).isEqualTo(nothing);
        assertThat(shared.open(Secret.random(), address)).isEqualTo(nothing);
        assertThat(shared.open("", address)).isEqualTo(nothing);
        assertThat(List.of(runsOut.secret(), takenBack.secret(), Secret.random()))
                .allSatisfy(secret -> assertThat(shared.knock(secret, address)).isEqualTo(SharedDebriefs.Door.NOWHERE));
        assertThatThrownBy(() -> shares.revoke(interview.id(), takenBack.share().id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void looksNothingUpForWhoeverGuessesTooOften() {
        String secret = made(marked(), SharePart.SUMMARY);
        for (int i = 0; i < 30; i++) {
            shared.open(Secret.random(), address);
        }

        assertThat(shared.open(secret, address)).isInstanceOf(SharedDebriefs.Answer.TooOften.class);
        assertThat(shared.open(secret, UUID.randomUUID().toString())).isInstanceOf(SharedDebriefs.Answer.Found.class);
    }

    @Test
    void saysThatALinkLeadsSomewhereWithoutOpeningIt() {
        InterviewRecord interview = marked();
        String secret = made(interview, SharePart.SUMMARY);

        assertThat(shared.knock(secret, address)).isEqualTo(SharedDebriefs.Door.OPEN);

        assertThat(shares.of(interview.id()).links())
                .singleElement()
                .satisfies(share -> assertThat(share.opened()).isEmpty());
    }

    @Test
    void saysNothingMoreToWhoeverKnocksTooOften() {
        String secret = made(marked(), SharePart.SUMMARY);
        for (int i = 0; i < 30; i++) {
            assertThat(shared.knock(Secret.random(), address)).isEqualTo(SharedDebriefs.Door.NOWHERE);
        }

        assertThat(shared.knock(secret, address)).isEqualTo(SharedDebriefs.Door.TOO_OFTEN);
        assertThat(shared.knock(secret, UUID.randomUUID().toString())).isEqualTo(SharedDebriefs.Door.OPEN);
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        String secret = made(marked(), SharePart.SUMMARY);

        assertThat(jdbc.sql("select count(*) from debrief_share where secret_hash = ?")
                        .param(Secret.hash(secret))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select secret_hash from debrief_share")
                        .query(String.class)
                        .list())
                .doesNotContain(secret);
    }

    @Test
    void saysWhenSomebodyElseOpenedIt() {
        InterviewRecord interview = marked();
        String secret = made(interview, SharePart.SUMMARY);
        shared.open(secret, address);
        assertThat(shares.of(interview.id()).links().getFirst().opened())
                .as("one's own look does not count")
                .isEmpty();

        SignedIn.guest();
        shared.open(secret, address);
        SignedIn.as(candidate);

        assertThat(shares.of(interview.id()).links().getFirst().opened()).isPresent();
    }

    @Test
    void belongToTheCandidateAlone() {
        InterviewRecord interview = exchanged();
        ShareId link = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7)
                .share()
                .id();
        for (Person other : List.of(interviewer, SignedIn.resident(jdbc, Role.CANDIDATE))) {
            SignedIn.as(other);
            assertThatThrownBy(() -> shares.of(interview.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> shares.revoke(interview.id(), link)).isInstanceOf(NotFound.class);
        }
        SignedIn.guest();
        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void cannotBeMadeBeforeTheDebriefIsOpen() {
        InterviewRecord interview = sitting().ended(30, 1, ANSWER);
        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7))
                .isInstanceOf(IllegalTransition.class);
        pass = Interviewing.in(application).person(interview, interviewer);
        SignedIn.as(candidate);
        sitting().rate(interview, Level.LEANING_HIRE);

        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.SUMMARY), 7))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> shares.of(interview.id())).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void showNothingOfACardThatSomebodyIsStillWriting() {
        InterviewRecord interview = marked();
        String secret = made(interview, SharePart.SUMMARY, SharePart.LEVELS, SharePart.SCORE);
        SharedDebrief before = found(secret);

        pass = Interviewing.in(application).person(interview, interviewer);
        Interviewing.in(application).marks(pass, interview, Level.STRONG_NO_HIRE);
        SignedIn.as(candidate);

        assertThat(found(secret)).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("STRONG_NO_HIRE", STRENGTH);
    }

    @Test
    void lastAsLongAsWasChosenAndShowAtLeastOnePart() {
        InterviewRecord interview = marked();

        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(), 7)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> shares.make(interview.id(), Set.of(SharePart.SUMMARY), 365))
                .isInstanceOf(IllegalArgumentException.class);
        Share share = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 30).share();
        assertThat(Duration.between(share.created(), share.expires())).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void areTenAtMostAtATime() {
        InterviewRecord interview = marked();
        for (int i = 0; i < 10; i++) {
            made(interview, SharePart.SUMMARY);
        }

        assertThatThrownBy(() -> made(interview, SharePart.SUMMARY)).isInstanceOf(IllegalTransition.class);
    }

    private Sitting sitting() {
        return Sitting.in(application);
    }

    /// Alone, and marked beside the rubric.
    private InterviewRecord marked() {
        InterviewRecord interview = sitting().ended(30, 1, ANSWER);
        sitting().rate(interview, Level.LEANING_HIRE);
        for (AttemptRecord attempt : interview.attempts()) {
            var signals = Interviewing.in(application).signals(attempt);
            debriefs.mark(interview.id(), attempt.id(), signals, Mark.MET);
            debriefs.mark(interview.id(), attempt.id(), List.of(signals.getLast()), Mark.MISSED);
            debriefs.rate(interview.id(), attempt.id(), Rating.STRONG_HIRE);
        }
        return interview;
    }

    private InterviewRecord exchanged() {
        InterviewRecord interview = sitting().ended(30, 1, ANSWER);
        pass = Interviewing.in(application).person(interview, interviewer);
        Interviewing.in(application).submits(pass, interview, Level.STRONG_HIRE);
        SignedIn.as(candidate);
        sitting().rate(interview, Level.LEANING_HIRE);
        return interview;
    }

    private void agree(boolean agreed) {
        SignedIn.as(interviewer);
        agreements.agree(pass, agreed);
        assertThat(agreements.agreed(pass)).isEqualTo(agreed);
        SignedIn.as(candidate);
    }

    private String made(InterviewRecord interview, SharePart... parts) {
        return shares.make(interview.id(), EnumSet.copyOf(List.of(parts)), 7).secret();
    }

    /// What somebody reads who is not signed in.
    private SharedDebrief found(String secret) {
        SignedIn.guest();
        SharedDebriefs.Answer answer = shared.open(secret, address);
        SignedIn.as(candidate);
        if (answer instanceof SharedDebriefs.Answer.Found found) {
            return found.debrief();
        }
        throw new AssertionError(answer);
    }

    private List<Card> asked(InterviewRecord interview) {
        return List.copyOf(cards.cards(interview.attempts().stream()
                        .map(AttemptRecord::revision)
                        .toList())
                .values());
    }

    private List<String> secrets(InterviewRecord interview) {
        List<String> secrets = new ArrayList<>();
        for (Card card : asked(interview)) {
            secrets.add(card.answer());
            card.rubric().signals().forEach(signal -> {
                secrets.add(signal.text());
                secrets.add(signal.soundsLike());
            });
            secrets.addAll(card.rubric().anchors().values());
            secrets.addAll(card.rubric().redFlags());
            secrets.add(card.rubric().tested());
        }
        secrets.removeIf(String::isBlank);
        assertThat(secrets).hasSizeGreaterThan(10);
        return secrets;
    }
}
