package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.scoring.ScoredInterview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the signed-in person's answers say so far. Nobody can ask about anybody else.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Progress {

    /// How many of the latest answers a point of a trend rests on at most.
    public static final int WINDOW = 10;

    /// How many interviews a trend shows at most.
    private static final int POINTS = 12;

    /// How many interviews a company's page lists at most.
    private static final int RECENT = 5;

    private final Practice practice;
    private final CardReader cards;
    private final CurrentPerson currentPerson;

    Progress(Practice practice, CardReader cards, CurrentPerson currentPerson) {
        this.practice = practice;
        this.cards = cards;
        this.currentPerson = currentPerson;
    }

    /// Trends, strengths and a stretch of the answers, in a constant number of statements.
    ///
    /// @param offset how many of the answers that the filter finds to leave out
    /// @param limit  how many to give at most
    public ProgressPage page(AttemptFilter filter, int offset, int limit) {
        Practised practised = practice.of(currentPerson.id());
        List<Answer> answers = practised.answers();
        Map<RevisionId, QuestionSummary> questions = questions(answers);
        List<Answer> found = answers.stream()
                .filter(answer -> matches(answer, filter, questions))
                .toList();
        return new ProgressPage(
                trend(practised, Answer::later),
                trend(practised, Answer::blind),
                strengths(answers, answer -> Set.of(answer.attempt().area())),
                strengths(answers, answer -> topics(answer, questions)),
                found.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(answer -> row(answer, questions))
                        .toList(),
                found.size(),
                answers.size(),
                count(answers, Answer::later),
                count(answers, Answer::blind));
    }

    /// Where one stands with a company, in a constant number of statements.
    ///
    /// @param asked the questions that name it
    public CompanyStanding against(CompanyId company, Set<QuestionId> asked) {
        Practised practised = practice.of(currentPerson.id());
        List<Answer> answers = practised.answers();
        List<InterviewRecord> held = practised.ended().stream()
                .filter(interview -> interview.company().equals(Optional.of(company)))
                .toList();
        return new CompanyStanding(
                strengths(answers, answer -> Set.of(answer.attempt().area())),
                (int) answers.stream()
                        .map(answer -> answer.attempt().question())
                        .filter(asked::contains)
                        .distinct()
                        .count(),
                held.stream()
                        .limit(RECENT)
                        .map(interview -> new CompanyStanding.Past(
                                interview.id(),
                                interview.ended().orElseThrow(),
                                interview.minutes(),
                                interview.attempts().size(),
                                Optional.ofNullable(practised.scored().get(interview.id()))
                                        .map(ScoredInterview::verdict)
                                        .orElse(null)))
                        .toList(),
                held.size());
    }

    private static int count(List<Answer> answers, Function<Answer, Optional<Integer>> levelOf) {
        return (int) answers.stream().map(levelOf).filter(Optional::isPresent).count();
    }

    private static boolean matches(Answer answer, AttemptFilter filter, Map<RevisionId, QuestionSummary> questions) {
        return (filter.area() == null || filter.area().equals(answer.attempt().area()))
                && (filter.topic() == null || topics(answer, questions).contains(filter.topic()));
    }

    private static AttemptRow row(Answer answer, Map<RevisionId, QuestionSummary> questions) {
        boolean open = answer.outcome().isPresent();
        QuestionSummary question = questions.get(answer.attempt().revision());
        return new AttemptRow(
                answer.interview().id(),
                answer.attempt().number(),
                answer.at(),
                answer.interview().companyName(),
                open && question != null ? question.title() : null,
                answer.attempt().area(),
                answer.attempt().difficulty(),
                answer.outcome().orElse(null));
    }

    /// A point per interview that added an answer, from the third answer on.
    private static List<TrendPoint> trend(Practised practised, Function<Answer, Optional<Integer>> levelOf) {
        List<Integer> levels = new ArrayList<>();
        List<TrendPoint> points = new ArrayList<>();
        Map<InterviewRecord, List<Answer>> byInterview =
                practised.answers().stream().collect(Collectors.groupingBy(Answer::interview));
        for (InterviewRecord interview : practised.ended().reversed()) {
            List<Integer> added = byInterview.getOrDefault(interview, List.of()).stream()
                    .map(levelOf)
                    .flatMap(Optional::stream)
                    .toList();
            levels.addAll(added);
            if (!added.isEmpty()
                    && Estimate.of(levels.subList(Math.max(0, levels.size() - WINDOW), levels.size()))
                            instanceof Estimate.Known level) {
                points.add(new TrendPoint(interview.ended().orElseThrow(), level));
            }
        }
        return points.subList(Math.max(0, points.size() - POINTS), points.size());
    }

    private static List<Strength> strengths(List<Answer> answers, Function<Answer, Collection<String>> namesOf) {
        Map<String, List<Integer>> levels = new TreeMap<>();
        for (Answer answer : answers) {
            for (String name : namesOf.apply(answer)) {
                List<Integer> ofName = levels.computeIfAbsent(name, missing -> new ArrayList<>());
                answer.later().ifPresent(ofName::add);
            }
        }
        return levels.entrySet().stream()
                .map(entry -> new Strength(entry.getKey(), Estimate.of(entry.getValue())))
                .sorted(Comparator.comparingDouble(Progress::weakestFirst))
                .toList();
    }

    private static double weakestFirst(Strength strength) {
        return switch (strength.level()) {
            case Estimate.Known known -> known.mean();
            case Estimate.TooFew few -> 100 - few.answers();
        };
    }

    private static Collection<String> topics(Answer answer, Map<RevisionId, QuestionSummary> questions) {
        QuestionSummary question = questions.get(answer.attempt().revision());
        // A title or a tag can tell the answer, so both stay closed until the candidate has rated themselves.
        return question == null || answer.outcome().isEmpty() ? List.of() : question.topics();
    }

    /// What the bank says of the questions; those that are retired by now are read from their cards.
    private Map<RevisionId, QuestionSummary> questions(List<Answer> answers) {
        Map<QuestionId, QuestionSummary> active =
                cards.snapshot().stream().collect(Collectors.toMap(QuestionSummary::id, question -> question));
        Map<RevisionId, QuestionSummary> questions = new HashMap<>();
        List<RevisionId> retired = new ArrayList<>();
        for (Answer answer : answers) {
            QuestionSummary question = active.get(answer.attempt().question());
            if (question == null) {
                retired.add(answer.attempt().revision());
            } else {
                questions.put(answer.attempt().revision(), question);
            }
        }
        for (Card card : cards.cards(retired).values()) {
            questions.put(card.revision(), card.summary());
        }
        return questions;
    }
}
