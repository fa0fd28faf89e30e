package dev.mockroom.companies;

import dev.mockroom.questions.BankChanged;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.CompanyMentions;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// The companies that the bank names, and how each of them interviews.
///
/// Everything is derived from the bank and kept in memory until the bank changes.
@Service
@PreAuthorize("isAuthenticated()")
public class Companies {

    private final CardReader cards;
    private final CompanyMentions mentions;
    private final AtomicReference<@Nullable Directory> directory = new AtomicReference<>();

    Companies(CardReader cards, CompanyMentions mentions) {
        this.cards = cards;
        this.mentions = mentions;
    }

    /// All companies that the bank names with at least one question, those with most questions first.
    public List<CompanySummary> all() {
        return directory().summaries();
    }

    /// The profile of this company, unless the bank does not name it.
    public Optional<CompanyProfile> profile(CompanyId company) {
        return Optional.ofNullable(directory().profiles().get(company));
    }

    /// The profile of no company in particular: the whole bank as it is.
    public CompanyProfile any() {
        return directory().any();
    }

    @TransactionalEventListener(fallbackExecution = true)
    @PreAuthorize("permitAll()")
    void forget(BankChanged event) {
        directory.set(null);
    }

    private Directory directory() {
        Directory known = directory.get();
        if (known != null) {
            return known;
        }
        Directory fresh = derive();
        directory.set(fresh);
        return fresh;
    }

    private Directory derive() {
        List<QuestionSummary> bank = cards.snapshot();
        Map<QuestionId, QuestionSummary> byId =
                bank.stream().collect(Collectors.toMap(QuestionSummary::id, question -> question));
        ProfileDerivation derivation = new ProfileDerivation(bank);
        Map<CompanyId, CompanyProfile> profiles = new HashMap<>();
        mentions.askers().forEach((name, asked) -> {
            List<QuestionSummary> questions =
                    asked.stream().filter(byId::containsKey).map(byId::get).toList();
            if (!questions.isEmpty()) {
                CompanyId id = CompanySlug.of(name);
                profiles.putIfAbsent(id, derivation.of(id, name, questions));
            }
        });
        List<CompanySummary> summaries = profiles.entrySet().stream()
                .map(entry -> new CompanySummary(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().asks().size()))
                .sorted(Comparator.comparingInt(CompanySummary::questions)
                        .reversed()
                        .thenComparing(CompanySummary::name))
                .toList();
        return new Directory(summaries, Map.copyOf(profiles), derivation.ofAny(Set.copyOf(byId.keySet())));
    }

    private record Directory(
            List<CompanySummary> summaries, Map<CompanyId, CompanyProfile> profiles, CompanyProfile any) {}
}
