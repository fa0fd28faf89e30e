package dev.mockroom.questions.authoring;

import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What there is to say about the cards of the bank as they are published.
///
/// The first look after a change reads every card and draws every formula, which takes up to half a minute: ask beside
/// the screen's thread.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BankFindings {

    private final JdbcClient jdbc;
    private final BankState state;
    private final CardReader cards;
    private final TypedCards typed;
    private final CardFindings critic;
    private final Lock looking = new ReentrantLock();
    private volatile @Nullable Looked latest;

    BankFindings(JdbcClient jdbc, BankState state, CardReader cards, TypedCards typed, CardFindings critic) {
        this.jdbc = jdbc;
        this.state = state;
        this.cards = cards;
        this.typed = typed;
        this.critic = critic;
    }

    /// A card that there is something to say about.
    public record Remarked(String slug, String title, List<Finding> findings) implements Serializable {

        public Remarked {
            findings = List.copyOf(findings);
        }
    }

    /// A page of such cards, those with the most findings first.
    ///
    /// @param total how many there are on all pages
    /// @param cards how many cards were looked at
    public record Page(List<Remarked> remarked, int total, int cards) {

        public Page {
            remarked = List.copyOf(remarked);
        }
    }

    private record Looked(long changeNumber, int cards, List<Remarked> remarked) {}

    private record Row(String slug, String title, String canonical) {}

    /// The cards that there is something to say about; remembered until the bank changes.
    public Page page(int offset, int limit) {
        Looked looked = looked();
        int total = looked.remarked().size();
        int from = Math.clamp(offset, 0, total);
        int to = Math.clamp((long) from + limit, from, total);
        return new Page(looked.remarked().subList(from, to), total, looked.cards());
    }

    private Looked looked() {
        long changeNumber = state.changeNumber();
        Looked looked = latest;
        if (looked != null && looked.changeNumber() == changeNumber) {
            return looked;
        }
        looking.lock();
        try {
            looked = latest;
            if (looked == null || looked.changeNumber() != changeNumber) {
                looked = look(changeNumber);
                latest = looked;
            }
            return looked;
        } finally {
            looking.unlock();
        }
    }

    private Looked look(long changeNumber) {
        Set<String> slugs = cards.snapshot().stream().map(QuestionSummary::slug).collect(Collectors.toSet());
        List<Row> rows = jdbc.sql("""
                        select q.slug, r.title, r.canonical
                        from question q
                        join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where q.retired_at is null
                        order by r.title, q.slug
                        """)
                .query((row, number) ->
                        new Row(row.getString("slug"), row.getString("title"), row.getString("canonical")))
                .list();
        List<Remarked> remarked = new ArrayList<>();
        for (Row row : rows) {
            List<Finding> findings = findings(row.canonical(), slugs);
            if (!findings.isEmpty()) {
                remarked.add(new Remarked(row.slug(), row.title(), findings));
            }
        }
        remarked.sort(Comparator.comparingInt((Remarked card) -> card.findings().size())
                .reversed());
        return new Looked(changeNumber, rows.size(), List.copyOf(remarked));
    }

    private List<Finding> findings(String text, Set<String> slugs) {
        BankFile file = typed.read(text);
        List<Finding> findings = new ArrayList<>();
        file.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(findings::add);
        file.cards().forEach(card -> findings.addAll(critic.of(card, slugs::contains, text)));
        findings.sort(Comparator.comparingInt(Finding::line));
        return findings;
    }
}
