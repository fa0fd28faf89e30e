package dev.mockroom.accounts.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which passwords are taken: long enough, and not among those that an attacker tries first.
///
/// After NIST SP 800-63B-4, section 3.1.1: a length, a list, the person's own words; no demands of
/// capitals, digits or signs, which only make people predictable.
@Component
public class PasswordRules {

    /// The fewest characters.
    public static final int SHORTEST = 10;

    /// The most characters.
    public static final int LONGEST = 128;

    private static final String LIST = "/passwords/common.txt";
    private static final int FEWEST_DIFFERENT = 5;
    private static final int LEAST_OWN = 6;
    private static final int LEAST_OUT_OF_ROW = 4;
    private static final int SHORTEST_ROW = 4;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ROWS = Stream.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "01234567890",
                    "qwertyuiop",
                    "qwertzuiop",
                    "azertyuiop",
                    "asdfghjkl",
                    "qsdfghjklm",
                    "zxcvbnm",
                    "yxcvbnm",
                    "!@#$%^&*()",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "a1b2c3d4e5f6g7h8i9j0")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private final Set<String> common = read();

    /// What is wrong with a password, if anything.
    ///
    /// @param ownWords what anybody knows of the person: name, e-mail
    public Optional<PasswordProblem> problem(String password, List<String> ownWords) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        if (isCommon(text)) {
            return Optional.of(PasswordProblem.COMMON);
        }
        if (isMadeOf(text, ownWords)) {
            return Optional.of(PasswordProblem.OWN_WORDS);
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT || isOneUnitAgainAndAgain(text)) {
            return Optional.of(PasswordProblem.REPEATS);
        }
        if (outOfRow(text) < LEAST_OUT_OF_ROW) {
            return Optional.of(PasswordProblem.SEQUENCE);
        }
        return Optional.empty();
    }

    private boolean isCommon(String text) {
        String word = EDGES.matcher(text).replaceAll("");
        return Stream.of(
                        text,
                        word,
                        read(word, 'i'),
                        read(word, 'l'),
                        trimmed(read(text, 'i')),
                        trimmed(read(text, 'l')))
                .map(form -> NO_LETTER_OR_DIGIT.matcher(form).replaceAll(""))
                .anyMatch(common::contains);
    }

    /// Look-alikes as the letters they stand for.
    ///
    /// @param one what `1` and `!` mean
    private static String read(String text, char one) {
        return text.replace('0', 'o')
                .replace('1', one)
                .replace('!', one)
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static boolean isMadeOf(String text, List<String> ownWords) {
        String rest = text;
        for (String word : Stream.concat(ownWords.stream(), Stream.of("mockroom", "mock", "interview"))
                .flatMap(words -> Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(text)
                && NO_LETTER_OR_DIGIT.matcher(rest).replaceAll("").length() < LEAST_OWN;
    }

    private static boolean isOneUnitAgainAndAgain(String text) {
        for (int period = 1; period <= text.length() / 2; period++) {
            if (text.startsWith(text.substring(period))) {
                return true;
            }
        }
        return false;
    }

    /// How many characters are left when runs of neighbours are taken away.
    private static int outOfRow(String text) {
        int left = 0;
        int at = 0;
        while (at < text.length()) {
            int run = longestRun(text, at);
            if (run >= SHORTEST_ROW) {
                at += run;
            } else {
                left++;
                at++;
            }
        }
        return left;
    }

    private static int longestRun(String text, int from) {
        int longest = 0;
        for (String row : ROWS) {
            int to = from + longest;
            while (to < text.length() && row.contains(text.substring(from, to + 1))) {
                to++;
            }
            longest = Math.max(longest, to - from);
        }
        return longest;
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
