package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MockroomTest
@RecordApplicationEvents
class MyAccountTest {

    private static final String PASSWORD = "wet stone under four lamps";
    private static final String OTHER = "nine seas behind a paper door";

    private final String address = UUID.randomUUID().toString();

    @Autowired
    private MyAccount myAccount;

    @Autowired
    private SignUp signUp;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private TestClock clock;

    @Autowired
    private Devices devices;

    @Autowired
    private PasswordSignIn passwordSignIn;

    @Autowired
    private ApplicationEvents events;

    private Person rahel;
    private Person tomasz;
    private Devices.Issued laptop;
    private Devices.Issued phone;
    private Devices.Issued tomaszs;

    @BeforeEach
    void twoPeopleAreSignedIn() {
        rahel = somebody("Rahel");
        tomasz = somebody("Tomasz");
        laptop = devices.add(rahel.id(), "Firefox on Linux");
        phone = devices.add(rahel.id(), "Firefox on Android");
        tomaszs = devices.add(tomasz.id(), "Safari on Mac");
        on(rahel, laptop);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private Person somebody(String name) {
        SignUpOutcome outcome =
                signUp.signUp(new NewAccount(UUID.randomUUID() + "@example.org", name, PASSWORD, address));
        return ((SignUpOutcome.SignedUp) outcome).person();
    }

    private static void on(Person person, Devices.Issued device) {
        SignedIn.as(person);
        SignedInPerson principal = new SignedInPerson(person);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        token.setDetails(new OnDevice(device.id(), 0));
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    @Test
    void showsOnesOwnDevicesAndNobodyElses() {
        assertThat(myAccount.devices())
                .extracting(Device::label)
                .containsExactlyInAnyOrder("Firefox on Linux", "Firefox on Android");
        assertThat(myAccount.devices())
                .filteredOn(Device::here)
                .extracting(Device::label)
                .containsExactly("Firefox on Linux");
    }

    @Test
    void signsOneDeviceOut() {
        myAccount.signOut(phone.id());

        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(laptop)).isTrue();
        assertThat(events.stream(DevicesSignedOut.class)).contains(new DevicesSignedOut(rahel.id()));
    }

    @Test
    void signsNobodyElsesDeviceOut() {
        assertThatThrownBy(() -> myAccount.signOut(tomaszs.id())).isInstanceOf(NotFound.class);

        assertThat(isSignedIn(tomaszs)).isTrue();
    }

    @Test
    void signsOutEverywhereAndOnlyOneself() {
        myAccount.signOutEverywhere();

        assertThat(isSignedIn(laptop)).isFalse();
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(tomaszs)).isTrue();
    }

    @Test
    void changesThePasswordAndKeepsOnlyTheDeviceThatChangedIt() {
        assertThat(myAccount.changePassword(PASSWORD, OTHER, address)).isInstanceOf(PasswordChange.Changed.class);

        assertThat(isSignedIn(laptop)).isTrue();
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(tomaszs)).isTrue();
        assertThat(enters(rahel, OTHER)).isTrue();
        assertThat(enters(rahel, PASSWORD)).isFalse();
        assertThat(enters(tomasz, PASSWORD)).isTrue();
    }

    @Test
    void changesNoPasswordWithoutThePresentOne() {
        assertThat(myAccount.changePassword(OTHER, OTHER, address)).isInstanceOf(PasswordChange.WrongPassword.class);

        assertThat(enters(rahel, PASSWORD)).isTrue();
        assertThat(isSignedIn(phone)).isTrue();
    }

    @Test
    void refusesAWeakPassword() {
        assertThat(myAccount.changePassword(PASSWORD, "password123", address))
                .isEqualTo(new PasswordChange.Refused(PasswordProblem.COMMON));
    }

    @Test
    void slowsDownWhoeverGuessesAtAnOpenScreen() {
        Failures.untilLocked(attempts, clock, rahel.email(), address);
        Failures.passLongest(clock);

        assertThat(myAccount.changePassword("a guess at the screen", OTHER, address))
                .isInstanceOf(PasswordChange.WrongPassword.class);
        assertThat(myAccount.changePassword(PASSWORD, OTHER, address)).isInstanceOf(PasswordChange.TooEarly.class);
    }

    @Test
    void takesAnotherName() {
        assertThat(myAccount.rename("  Rahel   A. ")).isTrue();

        assertThat(myAccount.get().name()).isEqualTo("Rahel A.");
        on(tomasz, tomaszs);
        assertThat(myAccount.get().name()).isEqualTo("Tomasz");
    }

    @Test
    void takesNoEmptyName() {
        assertThat(myAccount.rename("  ")).isFalse();

        assertThat(myAccount.get().name()).isEqualTo("Rahel");
    }

    @Test
    void isNobodysWithoutSigningIn() {
        SignedIn.nobody();

        assertThatThrownBy(() -> myAccount.devices()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> myAccount.signOut(phone.id())).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> myAccount.changePassword(PASSWORD, OTHER, address))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void isGoneWithTheAccount() {
        on(new Person(AccountId.random(), "Gone", "gone@example.org", rahel.roles()), laptop);

        assertThatThrownBy(() -> myAccount.get()).isInstanceOf(NotFound.class);
    }

    private boolean isSignedIn(Devices.Issued device) {
        return devices.resume(device.id(), device.token()) instanceof Resumption.Accepted;
    }

    private boolean enters(Person person, String password) {
        try {
            return passwordSignIn
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.email(), password))
                    .isAuthenticated();
        } catch (AuthenticationException e) {
            return false;
        }
    }
}
