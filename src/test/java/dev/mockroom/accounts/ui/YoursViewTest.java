package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.calendar.MyCalendar;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class YoursViewTest extends SpringBrowserlessTest {

    @Autowired
    private MyCalendar calendar;

    @Autowired
    private List<PersonalData> features;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        navigate("account/yours", YoursView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void saysInPlainWordsWhatEveryFeatureKeeps() {
        assertThat(features).isNotEmpty();
        assertThat(Sent.by(find(KeptPart.class).single()))
                .contains("Your account", "Your interviews", "Scorecards")
                .doesNotContain("!yours");
    }

    @Test
    void offersEverythingAndTheReport() {
        assertThat(find(Anchor.class).withText("Download everything").all()).hasSize(1);
        assertThat(find(Anchor.class).withText("Download the report").single().getHref())
                .isEqualTo("progress/report.pdf");
    }

    @Test
    void showsTheCalendarsAddressOnce() {
        test(find(NativeButton.class).withText("Make an address").single()).click();

        String address = find(TextField.class).single().getValue();
        assertThat(address).matches("http.*/calendar/[\\w-]{43}\\.ics");
        assertThat(Sent.by(find(FreshAddress.class).single()))
                .contains("webcal:" + address.substring(address.indexOf(':') + 1));
        UI.getCurrent().navigate("");

        assertThat(Sent.by(navigate("account/yours", YoursView.class)))
                .contains("You have an address, made today and last read never.")
                .doesNotContain("/calendar/");
    }

    @Test
    void switchesTheCalendarOff() {
        test(find(NativeButton.class).withText("Make an address").single()).click();

        test(find(NativeButton.class).withText("Switch it off").single()).click();

        assertThat(calendar.state()).isEmpty();
        assertThat(find(NativeButton.class).withText("Make an address").all()).hasSize(1);
    }

    @Test
    void replacesTheAddressOnRequest() {
        test(find(NativeButton.class).withText("Make an address").single()).click();
        String before = find(TextField.class).single().getValue();

        test(find(NativeButton.class).withText("Make a new address").single()).click();

        assertThat(find(TextField.class).single().getValue()).isNotEqualTo(before);
    }

    @Test
    void readsTwoStatements() {
        UI.getCurrent().navigate("");

        assertThat(StatementCounter.during(() -> navigate("account/yours", YoursView.class)))
                .hasSizeLessThanOrEqualTo(2);
    }
}
