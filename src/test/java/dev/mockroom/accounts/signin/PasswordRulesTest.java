package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> RAHEL = List.of("rahel.adeyemi", "Rahel Adeyemi");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wet stone under four lamps",
                "correct-horse-eats-paper",
                "tk7#mVq2zL",
                "ʻōlelo hawaiʻi lā",
                "мокрый камень",
                "sunshine-over-lisbon",
                "my cat 2019 sleeps"
            })
    void takesWhatNobodyTriesFirst(String password) {
        assertThat(rules.problem(password, RAHEL)).isEmpty();
    }

    @Test
    void demandsTenCharacters() {
        assertThat(rules.problem("tk7#mVq2z", RAHEL)).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(rules.problem("🦉🌊🪨🧵🥁🌵🎻🧭🪁", RAHEL)).contains(PasswordProblem.TOO_SHORT);
        assertThat(rules.problem("🦉🌊🪨🧵🥁🌵🎻🧭🪁🥾", RAHEL)).isEmpty();
    }

    @Test
    void takesAtMostAHundredAndTwentyEightCharacters() {
        String text = "the quick stone under seven lamps ".repeat(4);

        assertThat(rules.problem(text + "wet stones", RAHEL)).contains(PasswordProblem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12",
                "Password2026!",
                "P@ssw0rd123",
                "12345football",
                "sunshine!!!",
                "QWERTYUIOP1",
                "letmein2026",
                "1L0v3y0u1!",
                "correct horse battery staple",
                "basketball1",
                "Interview2026"
            })
    void refusesWhatIsTriedFirstHoweverDressedUp(String password) {
        assertThat(rules.problem(password, RAHEL)).contains(PasswordProblem.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rahel-adeyemi", "Adeyemi1990!!", "mockroom-demo", "RahelMockroom1"})
    void refusesThePersonsOwnWords(String password) {
        assertThat(rules.problem(password, RAHEL)).contains(PasswordProblem.OWN_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "ababababab!!", "tkvztkvztkvz", "kimlokimlokimlo"})
    void refusesTheSameCharactersAgainAndAgain(String password) {
        assertThat(rules.problem(password, RAHEL)).contains(PasswordProblem.REPEATS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "9876543210!", "abcdefghijkl", "1qaz2wsx3edc", "lkjhgfdsapoiu", "qwer1234asdf"})
    void refusesKeysInARow(String password) {
        assertThat(rules.problem(password, RAHEL)).isPresent();
    }
}
