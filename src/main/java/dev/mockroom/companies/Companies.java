package dev.mockroom.companies;

import dev.mockroom.companies.CompanyDirectory.Directory;
import dev.mockroom.companies.CompanyDirectory.Entry;
import dev.mockroom.companies.CompanyPage.RelatedCompany;
import dev.mockroom.companies.MixEvidence.Share;
import dev.mockroom.companies.ShippedProfiles.Related;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The companies that the bank names, and how each of them interviews.
///
/// Mixes are derived from the bank; rounds, weights and bar come from `db/companies` and from editors. All of it is
/// kept in memory until something changes.
@Service
@PreAuthorize("isAuthenticated()")
public class Companies {

    private static final int AREAS_NAMED = 3;

    private final CompanyDirectory directory;
    private final ShippedProfiles shipped;

    Companies(CompanyDirectory directory, ShippedProfiles shipped) {
        this.directory = directory;
        this.shipped = shipped;
    }

    /// All companies that the bank names with at least one question, those with most questions first.
    public List<CompanySummary> all() {
        return directory.current().entries().values().stream()
                .filter(entry -> !entry.asked().isEmpty())
                .map(entry -> new CompanySummary(
                        entry.id(), entry.profile().name(), entry.asked().size()))
                .toList();
    }

    /// The profile of this company, unless the bank does not name it; an alias leads to the company that it stands for.
    public Optional<CompanyProfile> profile(CompanyId company) {
        return directory.current().find(company).map(Entry::profile);
    }

    /// The profile of no company in particular: the whole bank as it is.
    public CompanyProfile any() {
        return directory.current().any();
    }

    /// The companies whose name, or another name they go by, has these letters in it.
    ///
    /// @param words  empty for all
    /// @param offset how many to leave out
    /// @param limit  how many to give at most
    public CompanyList list(String words, int offset, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Directory current = directory.current();
        List<Entry> found = current.entries().values().stream()
                .filter(entry -> names(entry).anyMatch(name -> name.contains(wanted)))
                .toList();
        int from = Math.clamp(offset, 0, found.size());
        int to = Math.clamp((long) from + limit, from, found.size());
        return new CompanyList(
                found.subList(from, to).stream()
                        .map(entry -> row(current, entry))
                        .toList(),
                found.size());
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.profile().name()), entry.alsoCalled().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static CompanyRow row(Directory current, Entry entry) {
        return new CompanyRow(
                entry.id(),
                entry.profile().name(),
                entry.alsoCalled(),
                entry.profile().grounds(),
                current.differences(entry).topics() instanceof Difference.Clear ? outstanding(entry) : List.of());
    }

    private static List<String> outstanding(Entry entry) {
        return entry.topics().shares().stream()
                .filter(share -> share.share() > share.overall())
                .sorted(Comparator.comparingDouble((Share<String> share) -> share.overall() - share.share()))
                .limit(AREAS_NAMED)
                .map(Share::kind)
                .toList();
    }

    /// All that is known of a company, unless the bank does not name it.
    ///
    /// @param offset how many of its questions to leave out
    /// @param limit  how many of its questions to give at most
    public Optional<CompanyPage> page(CompanyId company, int offset, int limit) {
        Directory current = directory.current();
        return current.find(company).map(entry -> {
            CompanyDirectory.Differences differences = current.differences(entry);
            return new CompanyPage(
                    entry.id(),
                    entry.profile(),
                    entry.alsoCalled(),
                    entry.topics(),
                    entry.difficulty(),
                    differences.topics(),
                    differences.difficulty(),
                    entry.asked().stream().skip(offset).limit(limit).toList(),
                    entry.links(),
                    related(entry, current),
                    shipped.of(entry.id()).map(ShippedProfile::sources).orElse(List.of()));
        });
    }

    /// The company behind a name of the bank or one that it goes by, if there is one.
    public Optional<CompanyId> named(String name) {
        return directory.current().find(CompanySlug.of(name)).map(Entry::id);
    }

    private List<RelatedCompany> related(Entry entry, Directory current) {
        return shipped.related().stream()
                .flatMap(related ->
                        other(related, entry.id()).stream().map(name -> related(name, related.how(), current)))
                .toList();
    }

    private static Optional<String> other(Related related, CompanyId company) {
        if (CompanySlug.of(related.one()).equals(company)) {
            return Optional.of(related.other());
        }
        return CompanySlug.of(related.other()).equals(company) ? Optional.of(related.one()) : Optional.empty();
    }

    private static RelatedCompany related(String name, String how, Directory current) {
        Optional<Entry> known = current.find(CompanySlug.of(name));
        return new RelatedCompany(
                known.map(Entry::id).orElse(null),
                known.map(entry -> entry.profile().name()).orElse(name),
                how);
    }
}
