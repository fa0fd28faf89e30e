package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadExchange;
import dev.mockroom.questions.importing.ReadSignal;
import dev.mockroom.shared.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what a card lacks by the bank's own measure: every field present, sizes in range, signals that can be
/// heard, levels that differ, text that renders.
///
/// All its findings are warnings: a card with some can be asked, but was not finished. The first formula loads KaTeX,
/// so call it off a screen's thread. Safe for many threads.
public final class CardLint {

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "\\?|\\b(?:explain|walk|derive|design|show|describe|tell|compare|name|write|sketch|list|give|take)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 80;

    private final Topics topics;
    private final Formulas formulas = new Formulas();
    private final TextRules texts = new TextRules(formulas);

    /// @param topics those that a card may name
    public CardLint(Topics topics) {
        this.topics = topics;
    }

    /// What is to be mended in a card.
    ///
    /// @param card   as it was read
    /// @param exists whether the bank has a card of this slug
    /// @param lines  of the text that the card was read from, so that findings tell their line; else empty
    public List<Finding> check(ReadCard card, Predicate<String> exists, List<String> lines) {
        Remarks remarks = new Remarks(card, lines);
        head(card, remarks);
        RubricRules.count(card.tags().size(), Sizes.TAGS, remarks);
        card.tags().stream()
                .filter(tag -> !topics.knows(tag))
                .forEach(tag -> remarks.at(
                        "`" + tag + "`", "unknown-topic", "The topic '" + tag + "' is not in the list of topics."));
        prompt(card, remarks);
        RubricRules.size(card.answer(), Sizes.ANSWER, "The answer", remarks);
        RubricRules.check(card, remarks);
        related(card, exists, remarks);
        sources(card, remarks);
        List<String> all = texts(card);
        formulas.complaints(all.stream()
                .flatMap(text -> Markdown.parts(text).formulas().stream())
                .toList());
        all.forEach(text -> texts.check(text, remarks));
        return remarks.findings();
    }

    private static void head(ReadCard card, Remarks remarks) {
        if (card.title().length() > LONGEST_TITLE) {
            remarks.add("title", "The title has more than " + LONGEST_TITLE + " characters.");
        }
        if (card.difficulty() == null) {
            remarks.add("difficulty", "Say how difficult it is.");
        }
        if (card.askers().isEmpty()) {
            remarks.add("asked-by", "Say who asks it.");
        }
        if (card.minutes() == null) {
            remarks.add("minutes", "Say how many minutes an answer takes.");
        } else {
            RubricRules.count(card.minutes(), Sizes.MINUTES, remarks);
        }
    }

    private static void prompt(ReadCard card, Remarks remarks) {
        if (card.prompt() == null || card.prompt().isBlank()) {
            remarks.add("prompt", "Write the question as an interviewer says it.");
            return;
        }
        RubricRules.size(card.prompt(), Sizes.PROMPT, "The prompt", remarks);
        if (!REQUEST.matcher(card.prompt()).find()) {
            remarks.at(card.prompt(), "prompt", "The prompt asks nothing.");
        }
    }

    private static void related(ReadCard card, Predicate<String> exists, Remarks remarks) {
        RubricRules.count(card.related().size(), Sizes.RELATED, remarks);
        for (String slug : card.related()) {
            if (slug.equals(card.slug())) {
                remarks.at("**Related:**", "related", "It is related to itself.");
            } else if (!exists.test(slug)) {
                remarks.at("**Related:**", "related", "There is no card '" + slug + "'.");
            }
        }
    }

    private static void sources(ReadCard card, Remarks remarks) {
        if (card.sources() == null || card.sources().isBlank()) {
            remarks.add("sources", "Name one or two works that the facts come from.");
            return;
        }
        List<String> works = List.of(card.sources().split(";\\s+", -1));
        RubricRules.count(works.size(), Sizes.SOURCES, remarks);
        works.stream()
                .filter(work -> !YEAR.matcher(work).find())
                .forEach(work -> remarks.at(work, "source-year", "A source lacks its year: " + work.strip()));
    }

    private static List<String> texts(ReadCard card) {
        List<String> texts = new ArrayList<>();
        Stream.of(card.prompt(), card.answer(), card.rubric().tested(), card.sources())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        for (ReadSignal signal : card.rubric().signals()) {
            Stream.of(signal.text(), signal.soundsLike(), signal.notEnough())
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
        }
        texts.addAll(card.rubric().redFlags());
        Stream.concat(card.rubric().followUps().stream(), card.clarifications().stream())
                .flatMap(CardLint::both)
                .forEach(texts::add);
        texts.addAll(card.hints());
        texts.addAll(card.rubric().anchors().values());
        return texts;
    }

    private static Stream<String> both(ReadExchange exchange) {
        return Stream.of(exchange.question(), exchange.reply()).filter(Objects::nonNull);
    }
}
