package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What of a debrief goes on one sheet of paper, for its candidate and for whoever interviewed them.
///
/// @param interviewer whose card stands beside the candidate's; null where there is none, empty when they have deleted
///                    their account
/// @param oneSided    whether one of two scorecards did not come in time
/// @param strength    null where nothing is marked met
/// @param gaps        the costliest first, at most two
/// @param nextStep    in the interviewer's words; null without them
/// @param practise    the topic of the costliest gap; null without one
/// @param own         the candidate's verdict, given blind; null when it did not come in time
/// @param theirs      the interviewer's verdict; null without one
public record DebriefSheet(
        String candidate,
        @Nullable String interviewer,
        boolean oneSided,
        String companyName,
        Seniority seniority,
        Instant ended,
        Duration spent,
        int minutes,
        @Nullable String strength,
        List<Gap> gaps,
        @Nullable String nextStep,
        @Nullable String practise,
        @Nullable Level own,
        @Nullable Level theirs,
        WholeScore score,
        List<Question> questions) {

    public DebriefSheet {
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
    }

    /// A signal that cost much, by its question.
    public record Gap(String signal, int question) {}

    /// One question.
    ///
    /// @param before the candidate's level, before the rubric
    /// @param beside the interviewer's, or the candidate's own beside the rubric where nobody interviewed
    /// @param marks  how many signals have which mark
    public record Question(int number, String title, Said before, Said beside, Map<Mark, Integer> marks) {

        public Question {
            marks = Map.copyOf(marks);
        }
    }

    /// A level with what it means for this question.
    ///
    /// @param rating null where none was chosen
    /// @param anchor empty where the card has no words for it
    public record Said(@Nullable Rating rating, String anchor) {

        static Said of(Optional<Rating> rating, Card card) {
            return new Said(
                    rating.orElse(null),
                    rating.flatMap(Rating::level)
                            .map(level -> card.rubric().anchors().getOrDefault(level, ""))
                            .orElse(""));
        }
    }

    /// The sheet of an open debrief, as its candidate has it.
    ///
    /// @param candidate what they are called
    public static DebriefSheet of(Debrief debrief, String candidate) {
        Optional<Exchange> both =
                debrief.exchanged().filter(exchange -> exchange.other().isPresent());
        if (both.isPresent()) {
            return of(both.get());
        }
        Highlights highlights = debrief.highlights();
        return new DebriefSheet(
                candidate,
                null,
                debrief.exchanged().map(Exchange::oneSided).orElse(false),
                debrief.companyName(),
                debrief.seniority(),
                debrief.ended(),
                debrief.spent(),
                debrief.minutes(),
                highlights.strength().map(DebriefSheet::name).orElse(null),
                gaps(highlights),
                null,
                practise(highlights),
                debrief.verdict(),
                null,
                debrief.whole(),
                debrief.questions().stream()
                        .map(question -> new Question(
                                question.attempt().number(),
                                question.card().summary().title(),
                                Said.of(question.blindly(), question.card()),
                                Said.of(question.assessment().chosen(), question.card()),
                                counted(question.signals())))
                        .toList());
    }

    /// The sheet of an open exchange, which both sides have.
    public static DebriefSheet of(Exchange exchange) {
        Highlights highlights = exchange.highlights();
        Optional<OtherCard> theirs = exchange.other();
        return new DebriefSheet(
                exchange.candidate(),
                theirs.isPresent() ? exchange.interviewer() : null,
                exchange.oneSided(),
                exchange.companyName(),
                exchange.seniority(),
                exchange.ended(),
                exchange.questions().stream()
                        .map(ExchangeQuestion::attempt)
                        .map(AttemptRecord::spent)
                        .reduce(Duration.ZERO, Duration::plus),
                exchange.minutes(),
                theirs.map(OtherCard::strength).orElse(null),
                gaps(highlights),
                theirs.map(OtherCard::nextStep).orElse(null),
                practise(highlights),
                exchange.verdict(),
                theirs.map(OtherCard::verdict).orElse(null),
                exchange.whole(),
                exchange.questions().stream()
                        .map(question -> new Question(
                                question.attempt().number(),
                                question.card().summary().title(),
                                Said.of(question.own(), question.card()),
                                Said.of(question.other(), question.card()),
                                counted(question.signals())))
                        .toList());
    }

    private static List<Gap> gaps(Highlights highlights) {
        return highlights.gaps().stream()
                .map(gap -> new Gap(name(gap), gap.number()))
                .toList();
    }

    private static @Nullable String practise(Highlights highlights) {
        return highlights.gaps().stream()
                .findFirst()
                .map(gap -> gap.card().summary())
                .map(card -> card.topics().stream().findFirst().orElse(card.area()))
                .orElse(null);
    }

    private static String name(Highlights.Highlight highlight) {
        Signal signal = highlight.signal();
        return signal.keyword().isBlank() ? signal.text() : signal.keyword() + ": " + signal.text();
    }

    private static Map<Mark, Integer> counted(Collection<MarkedSignal> signals) {
        Map<Mark, Integer> counted = new EnumMap<>(Mark.class);
        for (MarkedSignal signal : signals) {
            Mark mark = signal.mark();
            if (mark != null) {
                counted.merge(mark, 1, Integer::sum);
            }
        }
        return counted;
    }
}
