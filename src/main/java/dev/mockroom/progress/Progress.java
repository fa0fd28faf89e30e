package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.PastAnswer;
import dev.mockroom.progress.TimeSpent.OnAnswer;
import dev.mockroom.progress.reviews.GradedReview;
import dev.mockroom.progress.reviews.ReviewRecords;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.SaidOfAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the signed-in person's answers say so far. Nobody can ask about anybody else.
///
/// Every number is worked out from the answers when it is asked for, in at most ten statements however long the
/// history.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Progress {

    /// How many companies are set against their bar at most.
    private static final int COMPANIES = 6;

    /// Of so many companies the bar is shown even to those who chose none yet.
    private static final int USUAL_COMPANIES = 3;

    /// How many interviews a company's page lists at most.
    private static final int RECENT = 5;

    private final Answers answers;
    private final ReviewRecords reviews;
    private final CardReader cards;
    private final Companies companies;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Progress(
            Answers answers,
            ReviewRecords reviews,
            CardReader cards,
            Companies companies,
            CurrentPerson currentPerson,
            Clock clock) {
        this.answers = answers;
        this.reviews = reviews;
        this.cards = cards;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// All numbers and a stretch of the answers.
    ///
    /// @param zone   where the person is
    /// @param offset how many of the answers that the filter finds to leave out
    /// @param limit  how many to give at most
    public ProgressPage page(ProgressFilter filter, ZoneId zone, int offset, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Answered> all = answers.of(currentPerson.id(), zone);
        List<Answered> within = all.stream()
                .filter(answer -> filter.period().holds(answer.day(), today)
                        && (filter.company() == null
                                || filter.company().equals(answer.answer().chosenCompany()))
                        && (filter.mode() == null || filter.mode() == answer.mode()))
                .toList();
        Rater by = Optional.ofNullable(filter.by()).orElseGet(() -> better(all));
        List<Reviewed> everReviewed = reviewed(by, zone);
        List<Reviewed> reviewed = everReviewed.stream()
                .filter(review -> filter.period().holds(review.day(), today)
                        && filter.company() == null
                        && filter.mode() != Mode.WITH_INTERVIEWER)
                .toList();
        List<QuestionSummary> bank = cards.snapshot();
        Topics topics = new Topics(bank, all, everReviewed, cards);
        List<Answered> found =
                within.stream().filter(answer -> behind(answer, filter, topics)).toList();
        LocalDate asOf = latest(all, today);
        return new ProgressPage(
                today,
                all.size(),
                within.size(),
                by,
                count(within, answer -> answer.evidence(Rater.OTHERS).isPresent()),
                count(within, answer -> answer.evidence(Rater.SELF).isPresent()),
                count(within, answer -> answer.blindLevel().isPresent()),
                raters(within),
                trend(within, reviewed, answer -> answer.evidence(by)),
                trend(within, List.of(), Answered::blindEvidence),
                areas(within, reviewed, by, bank, topics, asOf, today),
                readiness(all, everReviewed, by, asOf, today),
                judgements(within),
                times(within),
                missed(within, by, bank),
                found.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(answer -> row(answer, by))
                        .toList(),
                found.size(),
                behind(reviewed, filter, topics, bank),
                chosen(all));
    }

    /// What somebody graded in reviews is their own word and stands beside no other's.
    private List<Reviewed> reviewed(Rater by, ZoneId zone) {
        return by == Rater.OTHERS
                ? List.of()
                : reviews.graded(currentPerson.id()).stream()
                        .map(review -> Reviewed.of(review, zone))
                        .toList();
    }

    private static List<ReviewRow> behind(
            List<Reviewed> reviewed, ProgressFilter filter, Topics topics, List<QuestionSummary> bank) {
        Map<QuestionId, String> slugs =
                bank.stream().collect(Collectors.toMap(QuestionSummary::id, QuestionSummary::slug));
        return reviewed.reversed().stream()
                .filter(review -> (filter.area() == null
                                || filter.area().equals(review.review().area()))
                        && (filter.topic() == null || topics.of(review).contains(filter.topic()))
                        && (filter.question() == null
                                || filter.question().equals(review.review().question()))
                        && (filter.week() == null || filter.week().equals(review.week())))
                .map(review -> review.row(slugs.get(review.review().question())))
                .toList();
    }

    /// The others' word, as soon as there is enough of it for a number.
    private static Rater better(List<Answered> all) {
        return count(all, answer -> answer.evidence(Rater.OTHERS).isPresent()) >= Readiness.NEEDED
                ? Rater.OTHERS
                : Rater.SELF;
    }

    private static int count(List<Answered> answers, Function<Answered, Boolean> which) {
        return (int) answers.stream().filter(which::apply).count();
    }

    private static int raters(List<Answered> answers) {
        return (int) answers.stream()
                .flatMap(answer -> answer.others().stream())
                .map(SaidOfAnswer::by)
                .distinct()
                .count();
    }

    /// The last day on which there was an interview.
    private static LocalDate latest(List<Answered> all, LocalDate today) {
        return all.stream().map(Answered::day).max(LocalDate::compareTo).orElse(today);
    }

    private static boolean behind(Answered answer, ProgressFilter filter, Topics topics) {
        return (filter.area() == null || filter.area().equals(answer.answer().area()))
                && (filter.topic() == null || topics.of(answer).contains(filter.topic()))
                && (filter.question() == null
                        || (answer.open()
                                && filter.question().equals(answer.answer().question())))
                && (filter.week() == null || filter.week().equals(answer.week()));
    }

    private static List<TrendPoint> trend(
            List<Answered> answers, List<Reviewed> reviewed, Function<Answered, Optional<Evidence>> said) {
        Map<LocalDate, List<Evidence>> byWeek = new HashMap<>();
        for (Reviewed review : reviewed) {
            byWeek.computeIfAbsent(review.week(), week -> new ArrayList<>()).add(review.evidence());
        }
        for (Answered answer : answers) {
            said.apply(answer)
                    .ifPresent(evidence -> byWeek.computeIfAbsent(answer.week(), week -> new ArrayList<>())
                            .add(evidence));
        }
        return Trend.of(byWeek);
    }

    private static List<AreaMastery> areas(
            List<Answered> answers,
            List<Reviewed> reviewed,
            Rater by,
            List<QuestionSummary> bank,
            Topics topics,
            LocalDate asOf,
            LocalDate today) {
        Map<String, List<Evidence>> byArea = byArea(answers, reviewed, by);
        Map<String, List<Evidence>> byTopic = new HashMap<>();
        for (Reviewed review : reviewed) {
            topics.of(review)
                    .forEach(topic -> byTopic.computeIfAbsent(topic, name -> new ArrayList<>())
                            .add(review.evidence()));
        }
        for (Answered answer : answers) {
            answer.evidence(by)
                    .ifPresent(evidence -> topics.of(answer)
                            .forEach(topic -> byTopic.computeIfAbsent(topic, name -> new ArrayList<>())
                                    .add(evidence)));
        }
        return new TopicMap(bank)
                .filled(
                        byArea.keySet(),
                        area -> Mastery.of(byArea.getOrDefault(area, List.of()), asOf, today),
                        topic -> Mastery.of(byTopic.getOrDefault(topic, List.of()), asOf, today));
    }

    private static Map<String, List<Evidence>> byArea(List<Answered> answers, List<Reviewed> reviewed, Rater by) {
        Map<String, List<Evidence>> byArea = new HashMap<>();
        for (Reviewed review : reviewed) {
            byArea.computeIfAbsent(review.review().area(), area -> new ArrayList<>())
                    .add(review.evidence());
        }
        for (Answered answer : answers) {
            answer.evidence(by)
                    .ifPresent(
                            evidence -> byArea.computeIfAbsent(answer.answer().area(), area -> new ArrayList<>())
                                    .add(evidence));
        }
        return byArea;
    }

    private List<Readiness> readiness(
            List<Answered> all, List<Reviewed> reviewed, Rater by, LocalDate asOf, LocalDate today) {
        Map<String, List<Evidence>> byArea = byArea(all, reviewed, by);
        if (byArea.isEmpty()) {
            return List.of();
        }
        AgainstBar againstBar = new AgainstBar(byArea, asOf, today);
        return aimedAt(all).stream()
                .map(companies::profile)
                .flatMap(Optional::stream)
                .limit(COMPANIES)
                .map(againstBar::of)
                .toList();
    }

    /// The companies of one's own interviews, those with most answers first; if these are few, some that the
    /// bank knows well.
    private Set<CompanyId> aimedAt(List<Answered> all) {
        Map<CompanyId, Long> counts = all.stream()
                .flatMap(answer -> answer.answer().company().stream())
                .collect(Collectors.groupingBy(company -> company, Collectors.counting()));
        Set<CompanyId> aimed = counts.entrySet().stream()
                .sorted(Map.Entry.<CompanyId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        companies.all().stream()
                .map(CompanySummary::id)
                .limit(USUAL_COMPANIES)
                .filter(company -> aimed.size() < USUAL_COMPANIES)
                .forEach(aimed::add);
        return aimed;
    }

    /// Where one stands with a company, in a constant number of statements.
    ///
    /// @param asked the questions that name it
    public CompanyStanding against(CompanyId company, Set<QuestionId> asked) {
        List<Answered> all = answers.of(currentPerson.id(), ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Rater by = better(all);
        Map<String, List<Evidence>> byArea = byArea(all, reviewed(by, ZoneOffset.UTC), by);
        Map<InterviewId, List<Answered>> held = new LinkedHashMap<>();
        for (Answered answer : all) {
            if (company.equals(answer.answer().chosenCompany())) {
                held.computeIfAbsent(answer.answer().interview(), interview -> new ArrayList<>())
                        .add(answer);
            }
        }
        return new CompanyStanding(
                by,
                all.stream()
                        .map(answer -> answer.answer().area())
                        .distinct()
                        .sorted()
                        .map(area -> new Strength(
                                area, Mastery.of(byArea.getOrDefault(area, List.of()), latest(all, today), today)))
                        .toList(),
                (int) all.stream()
                        .map(answer -> answer.answer().question())
                        .filter(asked::contains)
                        .distinct()
                        .count(),
                held.values().stream().limit(RECENT).map(Progress::past).toList(),
                held.size());
    }

    private static CompanyStanding.Past past(List<Answered> interview) {
        Answered first = interview.getFirst();
        return new CompanyStanding.Past(
                first.answer().interview(),
                first.answer().ended(),
                first.answer().asked(),
                interview.size(),
                first.verdict());
    }

    /// The interviews with answers that both sides rated, oldest first.
    private static List<Judgement> judgements(List<Answered> answers) {
        Map<InterviewId, List<Answered>> both = new LinkedHashMap<>();
        for (Answered answer : answers.reversed()) {
            if (answer.blindLevel().isPresent() && answer.othersLevel().isPresent()) {
                both.computeIfAbsent(answer.answer().interview(), interview -> new ArrayList<>())
                        .add(answer);
            }
        }
        return both.values().stream()
                .map(rated -> new Judgement(
                        rated.getFirst().answer().interview(),
                        rated.getFirst().answer().ended(),
                        rated.getFirst().answer().companyName(),
                        mean(rated, answer -> answer.blindLevel().orElseThrow()),
                        mean(rated, answer -> answer.othersLevel().orElseThrow()),
                        rated.size()))
                .toList();
    }

    private static double mean(List<Answered> answers, Function<Answered, Number> level) {
        return answers.stream()
                .mapToDouble(answer -> level.apply(answer).doubleValue())
                .average()
                .orElseThrow();
    }

    /// What was open and not passed over, by area.
    private static List<TimeSpent> times(List<Answered> answers) {
        Map<String, List<OnAnswer>> byArea = new HashMap<>();
        for (Answered answered : answers) {
            PastAnswer answer = answered.answer();
            double spent = answer.spent().toSeconds() / 60.0;
            if (answer.visited() && !answer.skipped() && spent > 0) {
                byArea.computeIfAbsent(answer.area(), area -> new ArrayList<>())
                        .add(new OnAnswer(
                                answer.interview(),
                                answer.number(),
                                answer.ended(),
                                answered.open() ? answer.title() : null,
                                answer.minutes(),
                                spent));
            }
        }
        return byArea.entrySet().stream()
                .map(entry -> new TimeSpent(entry.getKey(), entry.getValue(), median(entry.getValue())))
                .sorted(Comparator.comparingDouble(TimeSpent::median).reversed().thenComparing(TimeSpent::area))
                .toList();
    }

    private static double median(List<OnAnswer> answers) {
        double[] shares = answers.stream().mapToDouble(OnAnswer::share).sorted().toArray();
        int middle = shares.length / 2;
        return shares.length % 2 == 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
    }

    private List<MissedSignal> missed(List<Answered> answers, Rater by, List<QuestionSummary> bank) {
        List<Misses.OfSignal> most = Misses.most(answers, by);
        Set<RevisionId> revisions =
                most.stream().map(misses -> misses.signal().revision()).collect(Collectors.toSet());
        Map<RevisionId, List<Signal>> words = cards.signals(revisions);
        Map<QuestionId, String> slugs =
                bank.stream().collect(Collectors.toMap(QuestionSummary::id, QuestionSummary::slug));
        return most.stream()
                .flatMap(misses -> words.getOrDefault(misses.signal().revision(), List.of()).stream()
                        .filter(signal -> signal.id().equals(misses.signal()))
                        .map(signal -> new MissedSignal(
                                misses.question(),
                                signal.keyword(),
                                signal.text(),
                                misses.title(),
                                slugs.get(misses.question()),
                                misses.missed(),
                                misses.partly(),
                                misses.assessed())))
                .toList();
    }

    private static AttemptRow row(Answered answered, Rater by) {
        PastAnswer answer = answered.answer();
        Collection<Double> worths = answered.worths(by).values();
        return new AttemptRow(
                answer.interview(),
                answer.number(),
                answer.ended(),
                answer.companyName(),
                answered.open() ? answer.title() : null,
                answer.area(),
                answer.difficulty(),
                answered.blindLevel().orElse(null),
                answered.selfLevel().orElse(null),
                answered.othersLevel().isPresent() ? answered.othersLevel().getAsDouble() : null,
                worths.stream().mapToDouble(worth -> worth).sum(),
                worths.size());
    }

    private static Map<CompanyId, String> chosen(List<Answered> all) {
        return all.stream()
                .filter(answer -> answer.answer().company().isPresent())
                .collect(Collectors.toMap(
                        answer -> answer.answer().company().orElseThrow(),
                        answer -> answer.answer().companyName(),
                        (one, other) -> one));
    }

    /// The topics of answers, as the bank has them now; of questions that have been taken out, as they had them.
    private static final class Topics {

        private final Map<QuestionId, List<String>> ofQuestion;
        private final Map<RevisionId, List<String>> ofRetired;

        Topics(List<QuestionSummary> bank, List<Answered> answers, List<Reviewed> reviewed, CardReader cards) {
            ofQuestion = bank.stream().collect(Collectors.toMap(QuestionSummary::id, QuestionSummary::topics));
            Stream<RevisionId> retired = Stream.concat(
                    answers.stream()
                            .map(Answered::answer)
                            .filter(answer -> !ofQuestion.containsKey(answer.question()))
                            .map(PastAnswer::revision),
                    reviewed.stream()
                            .map(Reviewed::review)
                            .filter(review -> !ofQuestion.containsKey(review.question()))
                            .map(GradedReview::revision));
            ofRetired = cards.topics(retired.collect(Collectors.toSet()));
        }

        /// A title or a tag can tell the answer, so both stay closed until the candidate has rated themselves.
        List<String> of(Answered answered) {
            if (!answered.open()) {
                return List.of();
            }
            return of(answered.answer().question(), answered.answer().revision());
        }

        List<String> of(Reviewed reviewed) {
            return of(reviewed.review().question(), reviewed.review().revision());
        }

        private List<String> of(QuestionId question, RevisionId revision) {
            List<String> active = ofQuestion.get(question);
            return active != null ? active : Objects.requireNonNullElse(ofRetired.get(revision), List.of());
        }
    }
}
