package dev.mockroom.e2e;

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

/// Everything that reaches a browser, and the words of every rubric in the bank to look for in it.
final class Secrets {

    private static final Path BANK = Path.of("../db/bank");
    private static final Pattern RUBRIC_LINE = Pattern.compile(
            "^\\s+- (?:Sounds like|Not enough): \"?(.{12,60}?)[\"\\n]|^\\s+\\d\\. \\*\\*(?:Strong|Leaning) (?:no )?hire:\\*\\* (.{12,60})",
            Pattern.MULTILINE);

    private Secrets() {}

    /// What this page receives from here on: pages, calls and frames.
    static List<String> recorded(Page page) {
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

    /// The words of rubrics among it.
    static List<String> leaked(List<String> received) {
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
