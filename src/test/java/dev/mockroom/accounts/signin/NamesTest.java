package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.shared.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How what people type, and what their browsers say, is read.
class NamesTest {

    @Test
    void readsAnAddressInLowerCaseWithoutTheSpacesAroundIt() {
        assertThat(EmailAddress.of("  Rahel@Example.ORG ")).contains(new EmailAddress("rahel@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rahel", "rahel@", "@example.org", "a b@example.org", "rahel@example", "a@b@c.org", "a@b..c"
            })
    void takesNothingElseForAnAddress(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void takesNoEndlessAddress() {
        assertThat(EmailAddress.of("a".repeat(250) + "@b.org")).isEmpty();
    }

    @Test
    void evensOutTheGapsOfAName() {
        assertThat(DisplayName.of(" Rahel \t\u200b Adeyemi\n")).contains(new DisplayName("Rahel Adeyemi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void takesNoEmptyName(String typed) {
        assertThat(DisplayName.of(typed)).isEmpty();
    }

    @Test
    void takesNoEndlessName() {
        assertThat(DisplayName.of("a".repeat(81))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge on Windows
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome on Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari on iPhone
            curl/8.9 | Unknown browser
            """)
    void namesABrowser(String userAgent, String label) {
        assertThat(DeviceLabel.of(userAgent)).isEqualTo(label);
    }

    @Test
    void namesABrowserThatSaysNothing() {
        assertThat(DeviceLabel.of(null)).isEqualTo("Unknown browser");
    }

    @Test
    void takesAHouseholdsIpv6AddressesForOnePlace() {
        assertThat(Network.of("2001:db8:1:2:aaaa::1")).isEqualTo(Network.of("2001:db8:1:2:bbbb::7"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void takesEachIpv4AddressForAPlace() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
