package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.NewPeople;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class DevicesTest {

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Person rahel;
    private Devices.Issued phone;

    @BeforeEach
    void signInOnAPhone() {
        rahel = new NewPeople(jdbc).somebody("Rahel", Role.CANDIDATE);
        phone = devices.add(rahel.id(), "Firefox on Android");
    }

    @Test
    void signsInByTheTokenAndReplacesIt() {
        String next = accepted(phone.token()).orElseThrow();

        assertThat(next).isNotEqualTo(phone.token());
        assertThat(accepted(next)).isPresent();
    }

    @Test
    void keepsNoTokenInTheClear() {
        assertThat(jdbc.sql("select token_hash from device where id = ?")
                        .param(phone.id().value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(phone.token())
                .hasSize(64);
    }

    @Test
    void letsTwoRequestsOfTheSameMomentIn() {
        Optional<String> first = accepted(phone.token());
        Optional<String> second = accepted(phone.token());

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(accepted(first.get())).isPresent();
    }

    @Test
    void letsTheOldTokenInWhenTheAnswerWithTheNewOneWasLost() {
        accepted(phone.token());
        clock.advance(Duration.ofHours(3));

        assertThat(accepted(phone.token())).isPresent();
    }

    @Test
    void signsTheDeviceOutWhenAnOldTokenComesBack() {
        String next = accepted(phone.token()).orElseThrow();
        seen(next);
        clock.advance(Devices.GRACE.plusSeconds(1));

        assertThat(devices.resume(phone.id(), phone.token())).isInstanceOf(Resumption.Stolen.class);
        assertThat(devices.resume(phone.id(), next)).isInstanceOf(Resumption.Unknown.class);
    }

    @Test
    void leavesTheOtherDevicesAloneWhenOneWasCopied() {
        Devices.Issued laptop = devices.add(rahel.id(), "Firefox on Linux");

        devices.resume(phone.id(), "made up");

        assertThat(devices.resume(laptop.id(), laptop.token())).isInstanceOf(Resumption.Accepted.class);
        assertThat(devices.resume(phone.id(), phone.token())).isInstanceOf(Resumption.Unknown.class);
    }

    @Test
    void signsOutWhatWasNotUsedForNinetyDays() {
        clock.advance(Devices.LIFETIME.plusDays(1));

        assertThat(devices.resume(phone.id(), phone.token())).isInstanceOf(Resumption.Unknown.class);
        assertThat(devices.of(rahel.id(), Optional.empty())).isEmpty();
    }

    @Test
    void knowsNoOtherDevice() {
        assertThat(devices.resume(DeviceId.random(), phone.token())).isInstanceOf(Resumption.Unknown.class);
    }

    @Test
    void looksOnceWithEachRequest() {
        List<String> statements =
                StatementCounter.during(() -> assertThat(standing()).isInstanceOf(Standing.Good.class));

        assertThat(statements).hasSize(1);
    }

    @Test
    void noticesThatTheDeviceIsGone() {
        devices.end(rahel.id(), phone.id());

        assertThat(standing()).isInstanceOf(Standing.Gone.class);
    }

    @Test
    void trustsNoSessionOfSomebodyElseOnTheDevice() {
        Person ines = new NewPeople(jdbc).somebody("Ines", Role.CANDIDATE);

        assertThat(devices.standing(ines.id(), new OnDevice(phone.id(), 0), Optional.empty()))
                .isInstanceOf(Standing.Gone.class);
    }

    @Test
    void noticesANewName() {
        jdbc.sql("update account set display_name = 'Rahel A.', revision = 1 where id = ?")
                .param(rahel.id().value())
                .update();

        assertThat(standing())
                .isInstanceOfSatisfying(
                        Standing.Changed.class,
                        changed -> assertThat(changed.account().name()).isEqualTo("Rahel A."));
    }

    @Test
    void remembersWhenADeviceWasLastUsed() {
        clock.advance(Duration.ofMinutes(20));
        standing();

        assertThat(devices.of(rahel.id(), Optional.of(phone.id())))
                .singleElement()
                .satisfies(device -> {
                    assertThat(device.lastUsedAt()).isAfter(device.createdAt().plus(Duration.ofMinutes(19)));
                    assertThat(device.here()).isTrue();
                });
    }

    private Optional<String> accepted(String token) {
        Resumption resumption = devices.resume(phone.id(), token);
        assertThat(resumption).isInstanceOf(Resumption.Accepted.class);
        return ((Resumption.Accepted) resumption).next();
    }

    private Standing standing() {
        return devices.standing(rahel.id(), new OnDevice(phone.id(), 0), Optional.empty());
    }

    private void seen(String token) {
        devices.standing(rahel.id(), new OnDevice(phone.id(), 0), Optional.of(token));
    }
}
