package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.calendar.MyCalendar;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@MockroomTest
@RecordApplicationEvents
class LeavingTest {

    private static final String PASSWORD = "wet stone under four lamps";

    private final String address = UUID.randomUUID().toString();
    private final String name = "Rahel " + UUID.randomUUID();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Leaving leaving;

    @Autowired
    private SignUp signUp;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private Devices devices;

    @Autowired
    private MyCalendar calendar;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private Person rahel;
    private Person ines;
    private Devices.Issued phone;
    private InterviewRecord inesInterview;

    @BeforeEach
    void twoPeopleHavePractised() {
        ines = somebody("Ines " + UUID.randomUUID(), EnumSet.of(Role.CANDIDATE));
        rahel = somebody(name, EnumSet.of(Role.CANDIDATE));
        phone = devices.add(rahel.id(), "Firefox on Android");
        SignedIn.as(ines);
        inesInterview = Sitting.in(application).rated(30, 1, Level.LEANING_HIRE);
        SignedIn.as(rahel);
        Sitting sitting = Sitting.in(application);
        InterviewRecord rated = sitting.ended(30, 1, "My answer, signed " + name);
        sitting.rate(rated, Level.LEANING_HIRE);
        sitting.running(30, 2);
        calendar.renew();
        study(rahel, rated.attempts().getFirst().question());
        writes(rahel, rated.attempts().getFirst().question());
        attempts.begin(rahel.email(), address);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private Person somebody(String called, Set<Role> roles) {
        NewAccount wish = new NewAccount(UUID.randomUUID() + "@example.org", called, PASSWORD, address);
        return ((SignUpOutcome.SignedUp) signUp.make(wish, roles, () -> true)).person();
    }

    private void study(Person person, QuestionId question) {
        jdbc.sql("insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person.id().value(),
                        question.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A draft, a report that she made, and a card that she took out of the bank.
    private void writes(Person person, QuestionId question) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into card_draft (account_id, slug, base_number, area, body, version, saved_at)
                values (?, '', 0, 'Area', ?, 1, ?)""").params(person.id().value(), "A card by " + name, now).update();
        jdbc.sql("""
                insert into card_report (id, question_id, revision_number, reporter_id, part, words, reported_at)
                values (?, ?, 1, ?, 'ANSWER', ?, ?)""")
                .params(UUID.randomUUID(), question.value(), person.id().value(), "Says " + name, now)
                .update();
        jdbc.sql("""
                insert into question_standing (id, question_id, retired, reason, author_id, changed_at)
                values (?, ?, false, 'as before', ?, ?)""")
                .params(UUID.randomUUID(), question.value(), person.id().value(), now)
                .update();
    }

    private LeavingOutcome leave() {
        return leaving.leave(rahel.email(), PASSWORD, "", address);
    }

    @Test
    void leavesNothingOfThePersonInAnyTable() throws SQLException {
        List<String> hints = List.of(
                rahel.id().value().toString(),
                rahel.email(),
                rahel.email().substring(0, rahel.email().indexOf('@')),
                name,
                SignInAttempts.subject(rahel.email()));
        assertThat(places(hints))
                .contains(
                        "account.id",
                        "device.account_id",
                        "seat.account_id",
                        "plan.account_id",
                        "card_draft.body",
                        "card_report.words",
                        "question_standing.author_id");

        assertThat(leave()).isInstanceOf(LeavingOutcome.Left.class);

        assertThat(places(hints)).isEmpty();
    }

    @Test
    void leavesEverythingOfOthers() {
        leave();

        SignedIn.as(ines);
        assertThat(Sitting.in(application).read(inesInterview.id()).attempts()).hasSameSizeAs(inesInterview.attempts());
        assertThat(count("scorecard_rating where attempt_id = '"
                        + inesInterview.attempts().getFirst().id().value() + "'"))
                .isEqualTo(1);
        assertThat(accounts.find(ines.id())).isPresent();
    }

    @Test
    void leavesTheScorecardTheySubmittedOfSomebodyFromASeatWithoutAName() {
        SignedIn.as(ines);
        Sitting sitting = Sitting.in(application);
        InterviewRecord interview = sitting.running(30, 3);
        SeatPass pass = Interviewing.in(application).person(interview, rahel);
        SignedIn.as(ines);
        sitting.end(interview);
        sitting.rate(interview, Level.LEANING_HIRE);
        SignedIn.as(rahel);
        Interviewing.in(application).submits(pass, interview, Level.STRONG_HIRE);

        assertThat(leave()).isInstanceOf(LeavingOutcome.Left.class);

        assertThat(count(
                        "seat where account_id is null and left_at is not null and meeting_id = " + meeting(interview)))
                .isEqualTo(1);
        SignedIn.as(ines);
        assertThat(debriefs.open(interview.id()).toString())
                .contains("STRONG_HIRE", "Says why the obvious remedy is wrong.")
                .doesNotContain(name);
    }

    @Test
    void takesAlongWhatTheyHadOnlyBegunToSayOfSomebody() {
        SignedIn.as(ines);
        InterviewRecord interview = Sitting.in(application).running(30, 3);
        SeatPass pass = Interviewing.in(application).person(interview, rahel);
        Interviewing.in(application).marks(pass, interview, Level.STRONG_HIRE);
        String cards = "scorecard where kind = 'INTERVIEWER' and interview_id = '"
                + interview.id().value() + "'";
        assertThat(count(cards)).isEqualTo(1);

        leave();

        assertThat(count(cards)).isZero();
    }

    private static String meeting(InterviewRecord interview) {
        return "(select meeting_id from interview where id = '" + interview.id().value() + "')";
    }

    @Test
    void signsEveryDeviceOutAndLetsNobodyInAgain() {
        leave();

        assertThat(devices.resume(phone.id(), phone.token())).isInstanceOf(Resumption.Unknown.class);
        assertThat(events.stream(DevicesSignedOut.class).map(DevicesSignedOut::account))
                .contains(rahel.id());
        assertThat(accounts.find(rahel.id())).isEmpty();
    }

    @Test
    void wantsTheEmailTyped() {
        assertThat(leaving.leave(ines.email(), PASSWORD, "", address)).isInstanceOf(LeavingOutcome.NotConfirmed.class);
        assertThat(leaving.leave("", PASSWORD, "", address)).isInstanceOf(LeavingOutcome.NotConfirmed.class);

        assertThat(accounts.find(rahel.id())).isPresent();
    }

    @Test
    void takesTheEmailInCapitalsToo() {
        assertThat(leaving.leave(" " + rahel.email().toUpperCase(Locale.ROOT), PASSWORD, "", address))
                .isInstanceOf(LeavingOutcome.Left.class);
    }

    @Test
    void wantsThePassword() {
        assertThat(leaving.leave(rahel.email(), "dry stone under four lamps", "", address))
                .isInstanceOf(LeavingOutcome.WrongPassword.class);

        assertThat(accounts.find(rahel.id())).isPresent();
    }

    @Test
    void slowsDownWhoeverGuessesAtAnOpenScreen() {
        Failures.untilLocked(attempts, clock, rahel.email(), address);
        Failures.passLongest(clock);

        assertThat(leaving.leave(rahel.email(), "a guess at the screen", "", address))
                .isInstanceOf(LeavingOutcome.WrongPassword.class);
        assertThat(leave()).isInstanceOf(LeavingOutcome.TooEarly.class);
    }

    @Test
    void asksTheLastAdministratorToNameAnother() {
        Person noor = somebody("Noor", EnumSet.of(Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR));
        asTheOnlyAdministrator(noor, () -> {
            assertThat(leaving.needsSuccessor()).isTrue();
            assertThat(leaving.leave(noor.email(), PASSWORD, "", address))
                    .isInstanceOf(LeavingOutcome.LastAdministrator.class);
            assertThat(leaving.leave(noor.email(), PASSWORD, noor.email(), address))
                    .isInstanceOf(LeavingOutcome.UnknownSuccessor.class);
            assertThat(leaving.leave(noor.email(), PASSWORD, "nobody@example.org", address))
                    .isInstanceOf(LeavingOutcome.UnknownSuccessor.class);
            assertThat(accounts.find(noor.id())).isPresent();

            assertThat(leaving.leave(noor.email(), PASSWORD, ines.email(), address))
                    .isInstanceOf(LeavingOutcome.Left.class);

            assertThat(accounts.find(noor.id())).isEmpty();
            assertThat(accounts.find(ines.id()).orElseThrow().roles())
                    .containsExactlyInAnyOrder(Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR);
        });
    }

    @Test
    void letsAnAdministratorGoWhoIsNotTheLast() {
        Person noor = somebody("Noor", EnumSet.of(Role.ADMINISTRATOR));
        somebody("Another", EnumSet.of(Role.ADMINISTRATOR));
        SignedIn.as(noor);

        assertThat(leaving.needsSuccessor()).isFalse();
        assertThat(leaving.leave(noor.email(), PASSWORD, "", address)).isInstanceOf(LeavingOutcome.Left.class);
    }

    /// Other tests' administrators are put aside, and come back at the end.
    private void asTheOnlyAdministrator(Person person, Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from account_role where role_name = 'ADMINISTRATOR' and account_id <> ?")
                    .param(person.id().value())
                    .update();
            SignedIn.as(person);
            work.run();
        });
    }

    @Test
    void isNobodysWithoutSigningIn() {
        SignedIn.nobody();
        assertThatThrownBy(this::leave).isInstanceOf(AuthenticationException.class);

        SignedIn.guest();
        assertThatThrownBy(this::leave).isInstanceOf(AccessDeniedException.class);

        assertThat(accounts.find(rahel.id())).isPresent();
    }

    @Test
    void deletesNobodyElseWhateverIsTyped() {
        SignedIn.as(ines);

        assertThat(leaving.leave(rahel.email(), PASSWORD, "", address)).isInstanceOf(LeavingOutcome.NotConfirmed.class);

        assertThat(accounts.find(new AccountId(rahel.id().value()))).isPresent();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    /// Every column of text, ids or bytes, in any table, that holds one of these.
    private List<String> places(List<String> hints) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet columns = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                String place = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                if (holds(columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"), type, hints)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private boolean holds(String table, String column, String type, List<String> hints) {
        if (type.contains("binary") || type.contains("bytea")) {
            return jdbc.sql("select " + column + " from " + table).query(byte[].class).list().stream()
                    .filter(bytes -> bytes != null)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .anyMatch(text -> hints.stream().anyMatch(text::contains));
        }
        if (!type.contains("char") && !type.contains("text") && !type.contains("uuid")) {
            return false;
        }
        return hints.stream()
                .anyMatch(hint -> count(table + " where lower(cast(" + column + " as varchar)) like '%"
                                + hint.toLowerCase(Locale.ROOT) + "%'")
                        > 0);
    }
}
