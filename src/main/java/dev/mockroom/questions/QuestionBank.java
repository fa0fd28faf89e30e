package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The open side of the bank, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class QuestionBank {

    private final JdbcClient jdbc;
    private final BankSnapshots snapshots;
    private final QuestionSearch search;

    QuestionBank(JdbcClient jdbc, BankSnapshots snapshots, QuestionSearch search) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.search = search;
    }

    /// The questions a filter finds: best match first when there are words, else by title.
    ///
    /// @param offset how many to leave out
    /// @param limit  how many to give at most
    public QuestionPage find(QuestionFilter filter, int offset, int limit) {
        List<QuestionSummary> found = search.find(snapshots.current(), filter.text()).stream()
                .filter(filter::matches)
                .toList();
        int from = Math.clamp(offset, 0, found.size());
        int to = Math.clamp((long) from + limit, from, found.size());
        return new QuestionPage(found.subList(from, to), found.size());
    }

    /// What the search can be narrowed to.
    public Facets facets(QuestionFilter filter) {
        List<QuestionSummary> worded = search.find(snapshots.current(), filter.text());
        return new Facets(
                counts(
                        worded,
                        filter.with(null, filter.difficulty(), filter.topic())::matches,
                        QuestionSummary::askers),
                difficulties(worded, filter.with(filter.company(), null, filter.topic())::matches),
                counts(
                        worded,
                        filter.with(filter.company(), filter.difficulty(), null)::matches,
                        QuestionSummary::topics));
    }

    /// The question of this slug, unless there is none or it is retired.
    public Optional<QuestionSheet> sheet(String slug) {
        return snapshots.current().find(slug).map(summary -> new QuestionSheet(summary, prompt(summary)));
    }

    /// The questions of these slugs, in their order, without those that are not there.
    public List<QuestionSummary> bySlugs(List<String> slugs) {
        BankSnapshot snapshot = snapshots.current();
        return slugs.stream().map(snapshot::find).flatMap(Optional::stream).toList();
    }

    private String prompt(QuestionSummary summary) {
        return jdbc.sql("select prompt from revision where id = ?")
                .param(summary.revision().value())
                .query(String.class)
                .single();
    }

    private static Map<String, Integer> counts(
            List<QuestionSummary> questions,
            Predicate<QuestionSummary> filter,
            Function<QuestionSummary, List<String>> names) {
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        questions.stream()
                .filter(filter)
                .flatMap(question -> names.apply(question).stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    private static Map<Difficulty, Integer> difficulties(
            List<QuestionSummary> questions, Predicate<QuestionSummary> filter) {
        Map<Difficulty, Integer> counts = new EnumMap<>(Difficulty.class);
        questions.stream().filter(filter).forEach(question -> counts.merge(question.difficulty(), 1, Integer::sum));
        return counts;
    }
}
