package dev.mockroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import dev.mockroom.MockroomTest;
import dev.mockroom.shared.ui.Zones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@MockroomTest
class MyTimeZoneTest extends SpringBrowserlessTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Autowired
    private MyTimeZone mine;

    @Autowired
    @Qualifier("keepingZones")
    private UIInitListener opened;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;

    @BeforeEach
    void signIn() {
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void isUtcUntilABrowserHasSaid() {
        assertThat(mine.get()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void isKeptWhenTheApplicationIsOpenedAndFollowsWhoeverTravels() {
        open("Pacific/Auckland");
        assertThat(mine.get()).isEqualTo(AUCKLAND);

        open("America/Los_Angeles");
        assertThat(mine.get()).isEqualTo(ZoneId.of("America/Los_Angeles"));
    }

    @Test
    void staysWhatItWasWhereABrowserSaysNothingThatIsAZone() {
        mine.keep(AUCKLAND);

        open("");
        open("Middle/Earth");

        assertThat(mine.get()).isEqualTo(AUCKLAND);
    }

    @Test
    void isUtcWhereWhatWasKeptIsNoZoneHereAnyMore() {
        jdbc.sql("update account set time_zone = 'Gone/Long_Ago' where id = ?")
                .param(rahel.id().value())
                .update();

        assertThat(mine.get()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void isNobodyElses() {
        mine.keep(AUCKLAND);

        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(mine.get()).isEqualTo(ZoneOffset.UTC);
        SignedIn.guest();
        assertThatThrownBy(() -> mine.keep(AUCKLAND)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mine.get()).isInstanceOf(AccessDeniedException.class);
        open("Pacific/Auckland"); // of whom nothing is kept
    }

    private void open(String zone) {
        Zones.in(zone, UI.getCurrent());
        opened.uiInit(
                new UIInitEvent(UI.getCurrent(), UI.getCurrent().getSession().getService()));
    }
}
