package dev.mockroom.companies;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.People;
import dev.mockroom.companies.CompanyDirectory.Directory;
import dev.mockroom.companies.CompanyDirectory.Entry;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes profiles, for those who keep the bank: look first, give a reason, and nothing is ever lost.
///
/// A change keeps only the parts that differ from what ships, so that a better template reaches the others.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
public class ProfileEditing {

    private final CompanyDirectory directory;
    private final ProfileRevisions revisions;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ProfileEditing(
            CompanyDirectory directory,
            ProfileRevisions revisions,
            People people,
            CurrentPerson currentPerson,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.revisions = revisions;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Lays a profile open, unless the bank does not name the company.
    public Optional<ProfileEdit> open(CompanyId company) {
        Directory current = directory.current();
        return current.find(company)
                .map(entry -> new ProfileEdit(
                        entry.id(),
                        entry.revision(),
                        entry.sheet(),
                        entry.shipped(),
                        current.derivation().areas().keySet().stream().sorted().toList()));
    }

    /// How a draft would look; nothing is kept.
    ///
    /// @throws NotFound when the bank does not name the company
    public EditPreview preview(CompanyId company, ProfileDraft draft) {
        Directory current = directory.current();
        Entry entry = entry(current, company);
        DraftCheck check = new DraftCheck(current, entry, draft);
        List<ProfileProblem> problems = check.problems();
        return problems.isEmpty()
                ? new EditPreview.Sound(entry.sheet(), check.sheet())
                : new EditPreview.Invalid(problems);
    }

    /// Keeps a draft, unless somebody else has changed the profile since it was laid open.
    ///
    /// @param basis  the number of the change on which the editor has worked; 0 as shipped
    /// @param reason why, in the editor's words
    /// @throws NotFound when the bank does not name the company
    public EditOutcome save(CompanyId company, ProfileDraft draft, int basis, String reason) {
        Directory current = directory.current();
        Entry entry = entry(current, company);
        DraftCheck check = new DraftCheck(current, entry, draft);
        List<ProfileProblem> problems = check.problems();
        if (problems.isEmpty()) {
            problems = DraftCheck.reason(reason);
        }
        if (!problems.isEmpty()) {
            return new EditOutcome.Invalid(problems);
        }
        if (entry.revision() != basis) {
            return outdated(entry.id());
        }
        ProfileSheet sheet = check.sheet();
        if (sheet.equals(entry.sheet())) {
            return new EditOutcome.Unchanged();
        }
        StoredRevision change = change(entry, sheet, basis + 1, reason.strip());
        try {
            transaction.executeWithoutResult(status -> revisions.insert(change));
        } catch (DuplicateKeyException e) {
            // Somebody was a moment faster, perhaps on another node.
            directory.forget();
            return outdated(entry.id());
        }
        directory.forget();
        return new EditOutcome.Saved(change.number());
    }

    private StoredRevision change(Entry entry, ProfileSheet sheet, int number, String reason) {
        ProfileSheet shipped = entry.shipped();
        return new StoredRevision(
                entry.id(),
                number,
                unless(sheet.name(), shipped.name()),
                sheet.aliases(),
                unless(sheet.rounds(), shipped.rounds()),
                unless(sheet.weights(), shipped.weights()),
                unless(sheet.bar(), shipped.bar()),
                reason,
                currentPerson.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static <T> @Nullable T unless(T said, T shipped) {
        return said.equals(shipped) ? null : said;
    }

    private EditOutcome outdated(CompanyId company) {
        return new EditOutcome.Outdated(history(company, 0, 1).getFirst());
    }

    /// The changes of a profile, the newest first; in a constant number of statements.
    ///
    /// @throws NotFound when the bank does not name the company
    public List<ProfileRevision> history(CompanyId company, int offset, int limit) {
        Entry entry = entry(directory.current(), company);
        List<StoredRevision> stored = revisions.history(entry.id(), offset, limit + 1);
        Map<AccountId, String> names = people.names(stored.stream()
                .map(StoredRevision::author)
                .filter(Objects::nonNull)
                .toList());
        List<ProfileSheet> sheets =
                stored.stream().map(change -> change.over(entry.shipped())).toList();
        return IntStream.range(0, Math.min(limit, stored.size()))
                .mapToObj(index -> {
                    StoredRevision change = stored.get(index);
                    AccountId author = change.author();
                    return new ProfileRevision(
                            change.number(),
                            author == null ? null : names.get(author),
                            change.at(),
                            change.reason(),
                            index + 1 < sheets.size() ? sheets.get(index + 1) : entry.shipped(),
                            sheets.get(index));
                })
                .toList();
    }

    /// How many changes a profile has.
    ///
    /// @throws NotFound when the bank does not name the company
    public int changes(CompanyId company) {
        return revisions.count(entry(directory.current(), company).id());
    }

    /// What held after a change, to be restored.
    ///
    /// @param number 0 for what ships
    /// @throws NotFound when there is no such change
    public ProfileSheet sheetAfter(CompanyId company, int number) {
        Entry entry = entry(directory.current(), company);
        if (number == 0) {
            return entry.shipped();
        }
        return revisions.find(entry.id(), number).stream()
                .findFirst()
                .map(change -> change.over(entry.shipped()))
                .orElseThrow(() -> new NotFound("There is no such change."));
    }

    private static Entry entry(Directory current, CompanyId company) {
        return current.find(company).orElseThrow(() -> new NotFound("The bank does not name this company."));
    }
}
