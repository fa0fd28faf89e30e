package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.WebSocketFrame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every byte that reaches a candidate's browser until the blind sheet is in: no word of any rubric is among them.
class SecretsJourney extends Journey {

    private static final Path BANK = Path.of("../db/bank");
    private static final Pattern RUBRIC_LINE = Pattern.compile(
            "^\\s+- (?:Sounds like|Not enough): \"?(.{12,60}?)[\"\\n]|^\\s+\\d\\. \\*\\*(?:Strong|Leaning) (?:no )?hire:\\*\\* (.{12,60})",
            Pattern.MULTILINE);

    @Test
    void noRubricReachesTheBrowserBeforeTheBlindSheetIsIn() {
        Page page = visitor();
        List<String> received = recorded(page);
        signedIn(page, "Rahel Adeyemi");
        Interview interview = Interview.begun(page, 30);
        interview.types("an answer");
        interview.isSaved();
        interview.goesOn();
        interview.isOnQuestion(2);
        interview.ends();

        Assertions.assertThat(received).as("pages, calls and frames").hasSizeGreaterThan(10);
        Assertions.assertThat(leaked(received)).isEmpty();

        received.clear();
        interview.ratesBlind();
        Assertions.assertThat(leaked(received))
                .as("the debrief does show it, so the search would find it")
                .isNotEmpty();
    }

    @Test
    void noRubricReachesTheCandidateWhileSomebodyInterviewsThem() {
        Page candidate = visitor();
        List<String> received = recorded(candidate);
        Page interviewer = visitor();
        List<String> interviewersOwn = recorded(interviewer);
        Together together = Together.begun(signedIn(candidate, "Ines Okafor"), interviewer, 30);
        together.types("an answer");
        interviewer.keyboard().press("1");
        assertThat(interviewer.locator(".signal").first()).containsText("Met");
        interviewer.getByLabel("Jot something down").fill("a private note about her");
        interviewer.keyboard().press("Enter");
        assertThat(interviewer.locator(".notes")).containsText("a private note about her");
        together.interviewerGoesOn();
        assertThat(candidate.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isAttached();
        candidate.reload();
        together.types("another");
        together.isSaved();

        Assertions.assertThat(leaked(received)).isEmpty();
        Assertions.assertThat(String.join("\n", received)).doesNotContain("a private note about her");
        Assertions.assertThat(leaked(interviewersOwn))
                .as("the interviewer's browser does get it, so the search would find it")
                .isNotEmpty();
    }

    private static List<String> recorded(Page page) {
        List<String> received = new ArrayList<>();
        page.onResponse(response -> {
            String type = response.headers().getOrDefault("content-type", "");
            if (type.contains("json") || type.contains("html") || type.contains("text")) {
                try {
                    received.add(response.text());
                } catch (PlaywrightException e) {
                    // a redirect has no body
                    received.add("");
                }
            }
        });
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(text(frame))));
        return received;
    }

    private static String text(WebSocketFrame frame) {
        return frame.text() != null ? frame.text() : new String(frame.binary(), StandardCharsets.UTF_8);
    }

    private static List<String> leaked(List<String> received) {
        Set<String> secrets = secrets();
        Assertions.assertThat(secrets).hasSizeGreaterThan(500);
        String all = String.join("\n", received).replace("\\\"", "\"").replace("\\n", "\n");
        return secrets.stream().filter(all::contains).toList();
    }

    private static Set<String> secrets() {
        try (Stream<Path> files = Files.list(BANK)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .flatMap(file -> RUBRIC_LINE.matcher(read(file)).results())
                    .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                    .map(String::strip)
                    .filter(text -> text.length() >= 12 && !text.contains("`") && !text.contains("$"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
