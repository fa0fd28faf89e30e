package dev.mockroom.questions.authoring;

import dev.mockroom.questions.Card;
import dev.mockroom.questions.Clarification;
import dev.mockroom.questions.FollowUp;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Rubric;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.questions.importing.Asker;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.CardWriter;
import dev.mockroom.questions.importing.FrontMatter;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadExchange;
import dev.mockroom.questions.importing.ReadSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what is typed as an import would read it.
@Component
class TypedCards {

    /// Whatever is shown before it is published, so that two readings of one text are equal.
    private static final RevisionId UNPUBLISHED = new RevisionId(new UUID(0, 0));

    private static final QuestionId UNKNOWN = new QuestionId(new UUID(0, 0));

    private final BankReader reader = new BankReader();
    private final CardWriter writer = new CardWriter();

    BankFile read(String text) {
        try {
            return reader.read(BankSource.of("card", text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String canonical(ReadCard card) {
        return writer.card(card);
    }

    /// What a file says about all its cards, for a card that moves to an area.
    ///
    /// @param front as it was; empty where there was no file
    String front(String front, String area) {
        FrontMatter said =
                front.isBlank() ? FrontMatter.NONE : read(front + "\n").front();
        FrontMatter moved = new FrontMatter(area, said.version(), said.reviewed(), said.licence(), said.other());
        return writer.file(moved, List.of()).strip();
    }

    /// The card as a reader would see it.
    Card card(NewRevision revision) {
        ReadCard read = revision.card();
        QuestionSummary summary = new QuestionSummary(
                UNKNOWN,
                UNPUBLISHED,
                revision.slug(),
                read.title(),
                revision.difficulty(),
                revision.minutes(),
                revision.area(),
                revision.tags(),
                revision.askers().stream()
                        .map(Asker::namedCompany)
                        .flatMap(company -> company.stream())
                        .distinct()
                        .toList());
        List<Signal> signals = new ArrayList<>();
        for (ReadSignal signal : read.rubric().signals()) {
            signals.add(new Signal(
                    new SignalId(UNPUBLISHED, signals.size() + 1),
                    orEmpty(signal.keyword()),
                    signal.text(),
                    signal.dimension(),
                    signal.advanced(),
                    orEmpty(signal.soundsLike()),
                    orEmpty(signal.notEnough())));
        }
        Rubric rubric = new Rubric(
                UNPUBLISHED,
                orEmpty(read.rubric().tested()),
                signals,
                read.rubric().redFlags(),
                exchanges(read.rubric().followUps(), FollowUp::new),
                exchanges(read.clarifications(), Clarification::new),
                read.rubric().anchors());
        return new Card(
                summary,
                UNPUBLISHED,
                revision.prompt(),
                read.answer(),
                rubric,
                read.hints(),
                read.related(),
                read.sources() == null ? List.of() : Card.works(read.sources()));
    }

    private static <T> List<T> exchanges(List<ReadExchange> read, BiFunction<String, String, T> made) {
        return read.stream()
                .map(exchange -> made.apply(exchange.question(), orEmpty(exchange.reply())))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
