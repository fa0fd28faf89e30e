package dev.mockroom.questions.importing;

import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what was read back as the canonical dialect; reading that gives the same again.
public final class CardWriter {

    private static final Map<Difficulty, String> DIFFICULTIES = Map.of(
            Difficulty.EASY, "🟢 Easy",
            Difficulty.MEDIUM, "🟡 Medium",
            Difficulty.HARD, "🔴 Hard");
    private static final String NONE = "–";

    /// One card, from its heading to the end of its answer block, ending in a newline.
    public String card(ReadCard card) {
        Paper paper = new Paper();
        List<String> askers = card.askers().stream().map(Asker::original).toList();
        paper.line("### " + CardHeading.write(card.title(), askers, card.slug()));
        paper.gap();
        paper.line(metadata(card, askers));
        if (card.prompt() != null) {
            paper.gap();
            prompt(card.prompt(), paper);
        }
        paper.gap();
        paper.line("??? success \"View Answer\"");
        paper.indented(() -> answer(card, paper));
        return paper.text();
    }

    /// A whole file: front matter, then the cards.
    public String file(FrontMatter front, List<ReadCard> cards) {
        StringBuilder file = new StringBuilder(front(front));
        for (ReadCard card : cards) {
            file.append(file.isEmpty() ? "" : "\n").append(card(card));
        }
        return file.toString();
    }

    /// A practice table under its heading.
    public String practiceTable(List<ReadLink> links) {
        StringBuilder table = new StringBuilder("""
                ## Practice links

                | Sno | Title | Practice | Asked by | Difficulty | Topics |
                |---|---|---|---|---|---|
                """);
        for (ReadLink link : links) {
            table.append("| ")
                    .append(List.of(
                                    link.number() == null ? "" : link.number().toString(),
                                    PlainText.escape(link.title()),
                                    link.targets().isEmpty()
                                            ? NONE
                                            : link.targets().stream()
                                                    .map(PracticeTableReader::write)
                                                    .collect(Collectors.joining(", ")),
                                    askers(link.askers().stream()
                                            .map(Asker::original)
                                            .toList()),
                                    link.difficulty() == null ? NONE : capitalised(link.difficulty()),
                                    link.topics().stream()
                                            .map(CardWriter::topic)
                                            .collect(Collectors.joining(", ")))
                            .stream()
                            .map(cell -> cell.replace("|", "\\|"))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return table.toString();
    }

    /// A company list under its heading.
    public String companyList(ReadList list) {
        StringBuilder text = new StringBuilder("## Questions asked in ")
                .append(PlainText.escape(list.asker().original()))
                .append(" interview\n\n");
        for (ReadList.Entry entry : list.entries()) {
            boolean bracketed = entry.wording().contains("[") || entry.wording().contains("]");
            String wording = bracketed ? PlainText.escapeAll(entry.wording()) : PlainText.escape(entry.wording());
            text.append("- ")
                    .append(entry.slug() == null ? wording : "[" + wording + "](#" + entry.slug() + ")")
                    .append('\n');
        }
        return text.toString();
    }

    private static String metadata(ReadCard card, List<String> askers) {
        List<String> fields = new ArrayList<>();
        fields.add("**Difficulty:** " + (card.difficulty() == null ? NONE : DIFFICULTIES.get(card.difficulty())));
        if (!card.tags().isEmpty()) {
            fields.add("**Tags:** "
                    + card.tags().stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", ")));
        }
        if (!askers.isEmpty()) {
            fields.add("**Asked by:** " + askers(askers));
        }
        if (card.minutes() != null) {
            fields.add("**Minutes:** " + card.minutes());
        }
        return String.join(" | ", fields);
    }

    /// A prompt of several lines could be taken for anything at the margin, so it gets a block.
    private static void prompt(String prompt, Paper paper) {
        if (prompt.contains("\n") || Paper.isBlock(prompt)) {
            paper.line("!!! question \"Question\"");
            paper.indented(() -> paper.lines(prompt));
        } else {
            paper.line("**Question:** " + prompt);
        }
    }

    private static void answer(ReadCard card, Paper paper) {
        if (!card.answer().isEmpty()) {
            paper.gap();
            paper.lines(card.answer());
        }
        insight(card.rubric(), paper);
        if (!card.clarifications().isEmpty()) {
            paper.gap();
            paper.line("!!! question \"Clarifications\"");
            paper.indented(() -> exchanges(card.clarifications(), paper));
        }
        if (!card.hints().isEmpty()) {
            paper.gap();
            paper.line("!!! note \"Hints\"");
            paper.indented(() -> {
                for (int i = 0; i < card.hints().size(); i++) {
                    paper.item(i + 1 + ".", card.hints().get(i));
                }
            });
        }
        if (!card.rubric().anchors().isEmpty()) {
            paper.gap();
            paper.line("!!! abstract \"Levels\"");
            paper.indented(() -> card.rubric()
                    .anchors()
                    .forEach((level, text) -> paper.item(level.number() + ".", "**" + worded(level) + ":** " + text)));
        }
        if (!card.related().isEmpty()) {
            paper.gap();
            paper.line("**Related:** "
                    + card.related().stream().map(slug -> "`#" + slug + "`").collect(Collectors.joining(", ")));
        }
        if (card.sources() != null) {
            paper.gap();
            paper.lines("**Sources:** " + card.sources());
        }
    }

    private static void insight(ReadRubric rubric, Paper paper) {
        boolean empty = rubric.tested() == null
                && rubric.signals().isEmpty()
                && rubric.redFlags().isEmpty()
                && rubric.followUps().isEmpty()
                && rubric.other().isEmpty();
        if (empty) {
            return;
        }
        paper.gap();
        paper.line("!!! tip \"Interviewer's Insight\"");
        paper.indented(() -> {
            if (rubric.tested() != null) {
                paper.labelled("What they're testing", rubric.tested());
            }
            list("Strong answer signals", rubric.signals(), paper, signal -> signal(signal, paper));
            list("Red flags", rubric.redFlags(), paper, flag -> paper.item("-", flag));
            list("Follow-ups", rubric.followUps(), paper, exchange -> paper.item("-", worded(exchange)));
            for (LabelledText other : rubric.other()) {
                paper.gap();
                paper.labelled(other.label(), other.text());
            }
        });
    }

    private static <T> void list(String label, List<T> items, Paper paper, Consumer<T> write) {
        if (!items.isEmpty()) {
            paper.gap();
            paper.line("**" + label + ":**");
            paper.gap();
            items.forEach(write);
        }
    }

    private static void signal(ReadSignal signal, Paper paper) {
        String words = Stream.of(
                        signal.dimension() == null
                                ? ""
                                : signal.dimension().name().toLowerCase(Locale.ROOT),
                        signal.advanced() ? "advanced" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        String lead = Stream.of(
                        signal.keyword() == null ? "" : "**" + signal.keyword() + "**",
                        words.isEmpty() ? "" : "_(" + words + ")_")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        paper.item("-", lead.isEmpty() ? signal.text() : lead + ": " + signal.text());
        paper.indented(() -> {
            if (signal.soundsLike() != null) {
                paper.item("-", "Sounds like: " + signal.soundsLike());
            }
            if (signal.notEnough() != null) {
                paper.item("-", "Not enough: " + signal.notEnough());
            }
        });
    }

    private static void exchanges(List<ReadExchange> exchanges, Paper paper) {
        exchanges.forEach(exchange -> paper.item("-", worded(exchange)));
    }

    private static String worded(ReadExchange exchange) {
        if (exchange.reply() == null) {
            return exchange.question();
        }
        String arrow = exchange.question().contains("\n") ? "\n\n→ " : " → ";
        return exchange.question() + arrow + exchange.reply();
    }

    private static String worded(Level level) {
        String words = level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String front(FrontMatter front) {
        List<String> lines = new ArrayList<>();
        entry("area", front.area(), lines);
        entry("version", front.version(), lines);
        entry("reviewed", front.reviewed(), lines);
        entry("licence", front.licence(), lines);
        front.other().forEach((name, text) -> lines.add((name + ": " + text).stripTrailing()));
        return lines.isEmpty() ? "" : "---\n" + String.join("\n", lines) + "\n---\n";
    }

    private static void entry(String name, @Nullable Object entry, List<String> lines) {
        if (entry != null) {
            String text = entry.toString();
            boolean quoted = !FrontMatterReader.unquoted(text).equals(text);
            lines.add(name + ": " + (quoted ? "'" + text + "'" : text));
        }
    }

    private static String topic(String topic) {
        return topic.contains(",") || topic.contains(";") ? "`" + topic + "`" : PlainText.escape(topic);
    }

    private static String askers(List<String> askers) {
        return askers.stream().map(PlainText::escape).collect(Collectors.joining(", "));
    }

    private static String capitalised(Difficulty difficulty) {
        String name = difficulty.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
