package dev.mockroom.accounts.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.MyTimeZone;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.calendar.CalendarFeed.Answer;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@MockroomTest
class CalendarFeedTest {

    private static final String BASE = "http://localhost/";

    private final String address = UUID.randomUUID().toString();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MyCalendar calendar;

    @Autowired
    private CalendarFeed feed;

    @Autowired
    private MyTimeZone zones;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Person rahel;
    private InterviewRecord waiting;

    @BeforeEach
    void somebodyHasAnInterviewToGoOnWith() {
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        Sitting sitting = Sitting.in(application);
        sitting.rated(30, 1, Level.LEANING_HIRE);
        waiting = sitting.waiting(30, 2);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    /// As a calendar reads, which signs in nowhere.
    private Answer read(String secret) {
        SignedIn.guest();
        return feed.read(secret, address, (key, details) -> key + details, BASE);
    }

    private String ics(String secret) {
        return ((Answer.Found) read(secret)).ics();
    }

    @Test
    void tellsTheUnfinishedInterviewAndNoOther() {
        String ics = ics(calendar.renew()).replace("\r\n ", "");

        assertThat(ics.split("UID:interview-", -1)).hasSize(2);
        assertThat(ics)
                .contains(
                        "UID:interview-" + waiting.id().value() + "@mockroom",
                        "URL:" + BASE + "interview/" + waiting.id().value());
    }

    @Test
    void tellsNothingOfAnybodyElse() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        assertThat(ics(calendar.renew())).doesNotContain("VEVENT");
    }

    @Test
    void countsDaysWhereTheBrowserLastSaidThatTheyAre() {
        String secret = calendar.renew();

        for (String zone : List.of("Pacific/Auckland", "America/Los_Angeles")) {
            SignedIn.as(rahel);
            zones.keep(ZoneId.of(zone));
            LocalDate before = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
            String ics = ics(secret);
            LocalDate after = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
            assertThat(List.of(before, after))
                    .as(zone)
                    .anySatisfy(day -> assertThat(ics)
                            .contains("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE)));
        }
    }

    @Test
    void isNotFoundAtAnAddressThatNobodyHas() {
        assertThat(read("not-a-secret")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void endsWithANewAddress() {
        String before = calendar.renew();
        String after = calendar.renew();

        assertThat(read(before)).isInstanceOf(Answer.Nothing.class);
        assertThat(read(after)).isInstanceOf(Answer.Found.class);
    }

    @Test
    void endsWhenItIsSwitchedOff() {
        String secret = calendar.renew();

        calendar.switchOff();

        assertThat(calendar.state()).isEmpty();
        assertThat(read(secret)).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void keepsTheSecretAsAHashOnly() {
        String secret = calendar.renew();

        assertThat(jdbc.sql("select token_hash from calendar_feed where account_id = ?")
                        .param(rahel.id().value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
    }

    @Test
    void remembersThatItWasReadToWithinAnHour() {
        String secret = calendar.renew();
        assertThat(calendar.state().orElseThrow().read()).isEmpty();

        read(secret);

        SignedIn.as(rahel);
        assertThat(calendar.state().orElseThrow().read()).isPresent();
    }

    @Test
    void isNotReadMoreOftenThanAnyCalendarDoes() {
        String secret = calendar.renew();
        for (int i = 0; i < 60; i++) {
            assertThat(read(secret)).isInstanceOf(Answer.Found.class);
        }

        assertThat(read(secret)).isInstanceOf(Answer.TooOften.class);
        clock.advance(Duration.ofHours(1));
        assertThat(read(secret)).isInstanceOf(Answer.Found.class);
    }

    @Test
    void letsNobodyGuessForLong() {
        for (int i = 0; i < 30; i++) {
            assertThat(read("guess-" + i + address)).isInstanceOf(Answer.Nothing.class);
        }

        assertThat(StatementCounter.during(() -> assertThat(read("one-more")).isInstanceOf(Answer.TooOften.class)))
                .isEmpty();
    }

    @Test
    void costsAFewStatementsHoweverMuchThereIs() {
        String secret = calendar.renew();
        List<String> statements = StatementCounter.during(() -> read(secret));

        assertThat(statements).hasSizeLessThanOrEqualTo(14); // bookings one, reviews that are due nine
    }

    @Test
    void isMadeByNobodyWithoutSigningIn() {
        SignedIn.nobody();
        assertThatThrownBy(() -> calendar.renew()).isInstanceOf(AuthenticationException.class);

        SignedIn.guest();
        assertThatThrownBy(() -> calendar.state()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calendar.switchOff()).isInstanceOf(AccessDeniedException.class);
    }
}
