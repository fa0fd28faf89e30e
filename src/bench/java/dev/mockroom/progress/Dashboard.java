package dev.mockroom.progress;

import dev.mockroom.Mockroom;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedInPerson;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// How long the server works on the numbers of Progress for somebody with a long history, among many people.
///
/// In process, on a database of its own in a file, without an open port: what is measured is reading and working out,
/// not drawing nor the network.
public final class Dashboard {

    private static final int PEOPLE = 10_000;
    private static final int OTHERS_WITH_HISTORY = 20;
    private static final int ATTEMPTS = 2_000;
    private static final int WARM_UP = 30;
    private static final int MEASURED = 100;

    private Dashboard() {}

    public static void main(String[] args) throws IOException {
        PrintStream report = System.out;
        System.setOut(System.err); // the log; standard output is the report's alone
        Path data = Files.createTempDirectory("mockroom-dashboard");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Mockroom.class)
                .logStartupInfo(false)
                .run(
                        "--server.port=-1",
                        "--vaadin.productionMode=true",
                        "--mockroom.data=" + data,
                        "--mockroom.demo=false")) {
            measure(application, report);
        }
    }

    private static void measure(ConfigurableApplicationContext application, PrintStream report) {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        DemoHistory histories = application.getBean(DemoHistory.class);
        Progress progress = application.getBean(Progress.class);
        System.err.println("Bringing in " + PEOPLE + " people …");
        List<Person> people = people(jdbc);
        System.err.println("Giving some of them a history …");
        for (int other = 1; other <= OTHERS_WITH_HISTORY; other++) {
            histories.make(List.of(people.get(other), people.get(other + OTHERS_WITH_HISTORY)));
        }
        Person subject = people.getFirst();
        signIn(subject);
        int attempts = 0;
        while (attempts < ATTEMPTS) {
            histories.make(List.of(subject, people.get(OTHERS_WITH_HISTORY)));
            signIn(subject);
            attempts = page(progress).ever();
            System.err.println(attempts + " attempts");
        }
        for (int turn = 0; turn < WARM_UP; turn++) {
            page(progress);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] millis = new double[MEASURED];
        double[] worked = new double[MEASURED];
        for (int turn = 0; turn < MEASURED; turn++) {
            long begun = System.nanoTime();
            long begunWork = threads.getCurrentThreadCpuTime();
            page(progress);
            worked[turn] = (threads.getCurrentThreadCpuTime() - begunWork) / 1e6;
            millis[turn] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(worked);
        report.printf(
                Locale.ROOT,
                "{\"bench\":\"dashboard\",\"people\":%d,\"attempts\":%d,\"turns\":%d,\"p50_ms\":%.1f,\"p95_ms\":%.1f,"
                        + "\"max_ms\":%.1f,\"cpu_p50_ms\":%.1f,\"cpu_p95_ms\":%.1f,\"aim_ms\":100}%n",
                PEOPLE,
                attempts,
                MEASURED,
                millis[MEASURED / 2],
                millis[MEASURED * 95 / 100],
                millis[MEASURED - 1],
                worked[MEASURED / 2],
                worked[MEASURED * 95 / 100]);
    }

    private static ProgressPage page(Progress progress) {
        return progress.page(ProgressFilter.USUAL.over(Period.ALL), ZoneOffset.UTC, 0, 20);
    }

    private static List<Person> people(JdbcTemplate jdbc) {
        List<Person> people = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            AccountId id = AccountId.random();
            Person person = new Person(id, "Person " + number, number + "@example.org", Set.of(Role.CANDIDATE));
            people.add(person);
            rows.add(new Object[] {
                id.value(),
                person.email(),
                person.name(),
                "",
                false,
                0,
                Instant.now().atOffset(ZoneOffset.UTC)
            });
            roles.add(new Object[] {id.value(), Role.CANDIDATE.name()});
        }
        jdbc.batchUpdate("""
                insert into account (id, email, display_name, password_hash, demo, revision, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
        jdbc.batchUpdate("insert into account_role (account_id, role_name) values (?, ?)", roles);
        return people;
    }

    private static void signIn(Person person) {
        SignedInPerson principal = new SignedInPerson(person);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
