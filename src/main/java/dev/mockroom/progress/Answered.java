package dev.mockroom.progress;

import dev.mockroom.interviews.PastAnswer;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.SaidOfAnswer;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One answer with all that was said of it, each kind of rater for itself.
///
/// @param day     when it was given, where the candidate is
/// @param open    whether its candidate has submitted the blind sheet; until then nothing of it is told
/// @param verdict what the candidate thought of the whole interview, blind; null until they have said so
/// @param signals  how many its rubric has
/// @param evidence what each kind of rater said, as far as a level can be told from it
record Answered(
        PastAnswer answer,
        LocalDate day,
        boolean open,
        @Nullable SaidOfAnswer blind,
        @Nullable SaidOfAnswer self,
        List<SaidOfAnswer> others,
        @Nullable Level verdict,
        int signals,
        Map<Rater, Evidence> evidence) {

    /// With its evidence worked out once, since every number asks for it.
    static Answered of(
            PastAnswer answer,
            LocalDate day,
            boolean open,
            @Nullable SaidOfAnswer blind,
            @Nullable SaidOfAnswer self,
            List<SaidOfAnswer> others,
            @Nullable Level verdict,
            int signals) {
        Map<Rater, Evidence> evidence = new EnumMap<>(Rater.class);
        Answered answered = new Answered(answer, day, open, blind, self, others, verdict, signals, evidence);
        for (Rater rater : Rater.values()) {
            answered.weighed(rater).ifPresent(weighed -> evidence.put(rater, weighed));
        }
        return answered;
    }

    /// The Monday of its week.
    LocalDate week() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Mode mode() {
        return answer.inCompany() ? Mode.WITH_INTERVIEWER : Mode.ALONE;
    }

    Optional<Integer> blindLevel() {
        return level(blind);
    }

    Optional<Integer> selfLevel() {
        return level(self);
    }

    /// The mean of the interviewers' levels.
    OptionalDouble othersLevel() {
        return others.stream()
                .flatMap(said -> level(said).stream())
                .mapToInt(level -> level)
                .average();
    }

    /// What raters of one kind said.
    List<SaidOfAnswer> saidBy(Rater rater) {
        return switch (rater) {
            case OTHERS -> others;
            case SELF -> self == null ? List.of() : List.of(self);
        };
    }

    /// What raters of one kind said, as evidence; empty where it says nothing of a level.
    Optional<Evidence> evidence(Rater rater) {
        return Optional.ofNullable(evidence.get(rater));
    }

    private Optional<Evidence> weighed(Rater rater) {
        List<SaidOfAnswer> said = saidBy(rater);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        double met = 0;
        double missed = 0;
        for (double worth : worths(said).values()) {
            met += worth / signals;
            missed += (1 - worth) / signals;
        }
        OptionalDouble level = said.stream()
                .flatMap(one -> level(one).stream())
                .mapToInt(number -> number)
                .average();
        Evidence evidence = new Evidence(
                day, answer.difficulty(), met, missed, level.isPresent() ? level.getAsDouble() : null, said.size());
        return Optional.of(evidence).filter(Evidence::speaks);
    }

    /// The blind level as evidence.
    Optional<Evidence> blindEvidence() {
        return blindLevel().map(level -> new Evidence(day, answer.difficulty(), 0, 0, (double) level, 1));
    }

    /// What each assessed signal is worth, 0 to 1: the mean over those who assessed it.
    Map<Integer, Double> worths(Rater rater) {
        return worths(saidBy(rater));
    }

    private Map<Integer, Double> worths(List<SaidOfAnswer> said) {
        Map<Integer, Double> sums = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (SaidOfAnswer one : said) {
            one.marks().forEach((signal, mark) -> {
                if (mark != Mark.NOT_REACHED && signal <= signals) {
                    sums.merge(signal, worth(mark), Double::sum);
                    counts.merge(signal, 1, Integer::sum);
                }
            });
        }
        sums.replaceAll((signal, sum) -> sum / counts.getOrDefault(signal, 1));
        return sums;
    }

    private static double worth(Mark mark) {
        return switch (mark) {
            case MET -> 1;
            case PARTLY -> 0.5;
            case MISSED, NOT_REACHED -> 0;
        };
    }

    private static Optional<Integer> level(@Nullable SaidOfAnswer said) {
        return Optional.ofNullable(said)
                .map(SaidOfAnswer::rating)
                .flatMap(Rating::level)
                .map(Level::number);
    }
}
