package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.retention.Retention;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class RetentionViewTest extends SpringBrowserlessTest {

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void open() {
        SignedIn.as(SignedIn.resident(jdbc, Role.ADMINISTRATOR));
        navigate("manage/retention", RetentionView.class);
    }

    @AfterEach
    void keepEverythingAgain() {
        jdbc.sql("delete from retention_rule").update();
        SignedIn.nobody();
    }

    private RetentionRow row(String title) {
        return find(RetentionRow.class).all().stream()
                .filter(row -> Sent.by(row).contains(title))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> days(RetentionRow row) {
        return find(Select.class, row).single();
    }

    @Test
    void saysWhatWouldGoBeforeItIsSaved() {
        RetentionRow studies = row("What people studied");

        days(studies).setValue(365);

        assertThat(Sent.by(studies)).containsPattern("This would remove (no|one|\\d+) (study|studies) now\\.");
        assertThat(retention.rules()).allSatisfy(rule -> assertThat(rule.days()).isEmpty());
    }

    @Test
    void savesARule() {
        RetentionRow studies = row("What people studied");
        days(studies).setValue(365);

        test(find(NativeButton.class, studies).single()).click();

        assertThat(retention.rules()).anySatisfy(rule -> assertThat(rule.days()).contains(365));
        assertThat(Sent.by(studies)).contains("Saved. The next daily run acts on it.");
    }

    @Test
    void offersNothingThatWouldReachIntoWhatIsInUse() {
        assertThat(days(row("Devices that are signed out")).getListDataView().getItems())
                .contains(0, 90)
                .doesNotContain(7, 30);
    }

    @Test
    void showsWhatTheDailyRunDid() {
        jdbc.sql("""
                insert into retention_run (id, kind, days, ran_at, removed, complete) values (?, 'keystrokes', 180, ?, 12, true)""")
                .params(UUID.randomUUID(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        UI.getCurrent().navigate("");
        navigate("manage/retention", RetentionView.class);

        assertThat(find(NativeTableRow.class).all())
                .anySatisfy(row -> assertThat(Sent.by(row)).contains("How answers were typed: 180 days", "12 logs"));
    }

    @Test
    void readsAFewStatements() {
        UI.getCurrent().navigate("");

        assertThat(StatementCounter.during(() -> navigate("manage/retention", RetentionView.class)))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void isInTheMenuOfAdministratorsAlone() {
        assertThat(MenuConfiguration.getMenuEntries()).anyMatch(entry -> entry.menuClass() == RetentionView.class);

        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));

        assertThat(MenuConfiguration.getMenuEntries()).noneMatch(entry -> entry.menuClass() == RetentionView.class);
        UI.getCurrent().navigate("manage/retention");
        assertThat(find(RetentionView.class).all()).isEmpty();
    }
}
