package dev.mockroom.companies;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.CompanyDirectory.Directory;
import dev.mockroom.companies.CompanyDirectory.Entry;
import dev.mockroom.companies.ReviewStore.Looked;
import dev.mockroom.questions.QuestionSummary;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows those who keep the bank which companies an import has moved, so that somebody looks at their profiles again.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
public class ProfileReviews {

    private final CompanyDirectory directory;
    private final ReviewStore reviews;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ProfileReviews(
            CompanyDirectory directory,
            ReviewStore reviews,
            CurrentPerson currentPerson,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.reviews = reviews;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The companies that have moved noticeably since somebody last looked, those that moved most first.
    public List<CompanyMove> moved() {
        Directory current = directory.current();
        Map<CompanyId, Looked> looked = reviews.all();
        return current.entries().values().stream()
                .map(entry -> move(current, entry, looked.get(entry.id())))
                .filter(CompanyMove::noticeable)
                .sorted(Comparator.comparing(CompanyMove::fresh)
                        .thenComparing(
                                Comparator.comparingDouble(CompanyMove::moved).reversed())
                        .thenComparing(CompanyMove::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(move -> move.company().value()))
                .toList();
    }

    /// Keeps that the signed-in editor has looked at a company as this says, unless it has moved on since.
    public ReviewOutcome reviewed(CompanyMove seen) {
        Directory current = directory.current();
        Optional<Entry> entry = current.find(seen.company());
        if (entry.isEmpty()
                || !move(current, entry.get(), reviews.all().get(seen.company()))
                        .equals(seen)) {
            return new ReviewOutcome.MovedOn();
        }
        try {
            transaction.executeWithoutResult(
                    status -> reviews.replace(List.of(look(entry.get())), currentPerson.id(), clock.instant()));
        } catch (DuplicateKeyException e) {
            // Somebody else has looked at the same moment; one word of it is enough.
            return new ReviewOutcome.Reviewed();
        }
        return new ReviewOutcome.Reviewed();
    }

    private static CompanyMove move(Directory current, Entry entry, @Nullable Looked before) {
        Map<String, Integer> now = look(entry).areas();
        Map<String, Integer> then = before == null ? Map.of() : before.areas();
        return new CompanyMove(
                entry.id(),
                entry.profile().name(),
                before == null,
                then.values().stream().mapToInt(count -> count).sum(),
                entry.asked().size(),
                before == null ? 0 : before.links(),
                entry.links().size(),
                before == null ? 0 : current.derivation().moved(then, now));
    }

    /// What a company looks like now.
    static Looked look(Entry entry) {
        return new Looked(
                entry.id(), entry.links().size(), ProfileDerivation.counts(entry.asked(), QuestionSummary::area));
    }
}
