package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.DemoPeopleArrived;
import dev.mockroom.accounts.Person;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

@MockroomTest
class DemoPeopleTest {

    private static final EmailAddress EDITOR = new EmailAddress("editor@demo.local");

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordHashes hashes;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final List<Object> events = new ArrayList<>();

    @AfterEach
    void leave() {
        jdbc.sql("delete from account where demo = true").update();
    }

    @Test
    void saysOnceThatTheyArrived() throws Exception {
        start(true, InetAddress.getLoopbackAddress());
        start(true, InetAddress.getLoopbackAddress());

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        DemoPeopleArrived.class,
                        arrived -> assertThat(arrived.people())
                                .extracting(Person::email)
                                .startsWith("candidate@demo.local", "interviewer@demo.local"));
    }

    private DemoPeople start(boolean wanted, @Nullable InetAddress address) {
        DemoPeople people = new DemoPeople(wanted, address, accounts, hashes, jdbc, transaction, events::add, clock);
        people.settle();
        return people;
    }

    private PasswordSignIn signInWith(DemoPeople people) {
        return new PasswordSignIn(accounts, hashes, attempts, people);
    }

    private static UsernamePasswordAuthenticationToken editor() {
        return UsernamePasswordAuthenticationToken.unauthenticated(EDITOR.text(), DemoPeople.PASSWORD);
    }

    @Test
    void areFourOnOnesOwnMachine() {
        DemoPeople people = start(true, InetAddress.getLoopbackAddress());

        assertThat(people.offered()).hasSize(4);
        assertThat(signInWith(people).authenticate(editor()).isAuthenticated()).isTrue();
    }

    @Test
    void areMadeOnce() {
        start(true, InetAddress.getLoopbackAddress());
        start(true, InetAddress.getLoopbackAddress());

        assertThat(jdbc.sql("select count(*) from account where demo = true")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void areNotThereUnlessAskedFor() {
        DemoPeople people = start(false, InetAddress.getLoopbackAddress());

        assertThat(people.offered()).isEmpty();
        assertThat(accounts.findByEmail(EDITOR)).isEmpty();
        assertThat(events).isEmpty(); // so nobody gives anybody a past
    }

    @Test
    void cannotComeInOnceTheyAreOff() {
        start(true, InetAddress.getLoopbackAddress());
        Account editor = accounts.findByEmail(EDITOR).orElseThrow();
        devices.add(editor.id(), "Firefox on Linux");

        DemoPeople people = start(false, InetAddress.getLoopbackAddress());

        assertThatThrownBy(() -> signInWith(people).authenticate(editor())).isInstanceOf(BadCredentialsException.class);
        assertThat(devices.of(editor.id(), Optional.empty())).isEmpty();
    }

    @Test
    void areRefusedWhereOthersCanReachTheServer() throws Exception {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> start(true, everywhere))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("0.0.0.0");
        assertThatThrownBy(() -> start(true, null)).isInstanceOf(DemoRefused.class);
    }

    @Test
    void areRefusedWithASentenceThatSaysWhatToDo() {
        FailureAnalysis analysis = new DemoRefusedAnalyzer().analyze(new DemoRefused(null));

        assertThat(analysis.getDescription()).contains("all addresses");
        assertThat(analysis.getAction()).contains("MOCKROOM_DEMO", "MOCKROOM_ADDRESS=127.0.0.1");
    }

    @Test
    void doNotCountAsAnAdministrator() {
        jdbc.sql("delete from account_role where role_name = 'ADMINISTRATOR'").update();
        start(true, InetAddress.getLoopbackAddress());

        assertThat(accounts.hasAdministrator()).isFalse();
    }
}
