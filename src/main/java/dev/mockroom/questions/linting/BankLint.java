package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.FrontMatter;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadLink;
import dev.mockroom.questions.importing.ReadList;
import dev.mockroom.questions.importing.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds a whole bank to its own measure: each card, and what no card shows by itself.
final class BankLint {

    /// Hosts and pieces of paths that stand for an address which somebody made up.
    private static final Pattern INVENTED = Pattern.compile(
            "//(?:www\\.)?(?:example|test|localhost)\\b|x{4,}|1234567|placeholder|your-", Pattern.CASE_INSENSITIVE);

    private final CardLint cards;

    BankLint(Topics topics) {
        cards = new CardLint(topics);
    }

    /// What is to be mended in one file.
    ///
    /// @param cards    how many cards it has
    /// @param findings by line
    record Linted(String file, int cards, List<Finding> findings) {}

    /// Reads the files as one bank.
    ///
    /// @throws IOException when a file cannot be read to its end
    List<Linted> check(List<? extends BankSource> files) throws IOException {
        BankReport report = new BankReader().read(files);
        Set<String> slugs = report.cards().stream().map(ReadCard::slug).collect(Collectors.toUnmodifiableSet());
        Map<String, String> titles = new HashMap<>();
        List<Linted> linted = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            BankFile file = report.files().get(i);
            List<String> lines = file.cards().isEmpty() ? List.of() : lines(files.get(i));
            List<Finding> findings = new ArrayList<>();
            file.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .forEach(findings::add);
            if (!file.cards().isEmpty()) {
                front(file.front(), findings);
            }
            for (ReadCard card : file.cards()) {
                findings.addAll(cards.check(card, slugs::contains, lines));
                twice(card, titles, findings);
            }
            file.practiceLinks().forEach(link -> link(link, findings));
            file.companyLists().forEach(list -> list(list, findings));
            findings.sort(Comparator.comparingInt(Finding::line));
            linted.add(new Linted(file.name(), file.cards().size(), findings));
        }
        return linted;
    }

    private static void front(FrontMatter front, List<Finding> findings) {
        Map<String, Boolean> given = Map.of(
                "area", front.area() != null,
                "version", front.version() != null,
                "reviewed", front.reviewed() != null,
                "licence", front.licence() != null);
        given.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(name ->
                        findings.add(warning(1, "front-matter", "The file's front matter lacks '" + name + "'.")));
    }

    private static void twice(ReadCard card, Map<String, String> titles, List<Finding> findings) {
        String before = titles.putIfAbsent(card.title().toLowerCase(Locale.ROOT), card.slug());
        if (before != null) {
            findings.add(warning(
                    card.line(),
                    "title-twice",
                    card.slug() + ": The card '" + before + "' has the same title; say what is different."));
        }
    }

    private static void link(ReadLink link, List<Finding> findings) {
        if (link.askers().isEmpty()) {
            findings.add(warning(link.line(), "link-askers", "'" + link.title() + "' says nobody who asks it."));
        }
        if (link.topics().isEmpty()) {
            findings.add(warning(link.line(), "link-topics", "'" + link.title() + "' has no topic."));
        }
        link.targets().stream()
                .filter(target -> INVENTED.matcher(target.url()).find())
                .forEach(target -> findings.add(warning(
                        link.line(),
                        "link-invented",
                        "The address of '" + link.title() + "' looks made up; keep the title without it.")));
    }

    private static void list(ReadList list, List<Finding> findings) {
        Set<String> wordings = new HashSet<>();
        list.entries().stream()
                .filter(entry -> !wordings.add(entry.wording()))
                .forEach(entry ->
                        findings.add(warning(entry.line(), "entry-twice", "'" + entry.wording() + "' stands twice.")));
    }

    private static Finding warning(int line, String code, String message) {
        return new Finding(line, Severity.WARNING, code, message);
    }

    private static List<String> lines(BankSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
