package dev.mockroom.companies;

import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.companies.ShippedProfiles.Template;
import dev.mockroom.questions.BankChanged;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.CompanyMentions;
import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.importing.AskerAliases;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// All companies as bank, shipped profiles and editors have them, kept in memory until one of these changes.
///
/// A look at the database every two seconds notices what another node or the command line does.
@Component
class CompanyDirectory {

    private final CardReader cards;
    private final CompanyMentions mentions;
    private final ShippedProfiles shipped;
    private final ProfileRevisions revisions;
    private final AtomicLong generation = new AtomicLong();
    private final Lock deriving = new ReentrantLock();
    private volatile @Nullable Directory latest;

    CompanyDirectory(CardReader cards, CompanyMentions mentions, ShippedProfiles shipped, ProfileRevisions revisions) {
        this.cards = cards;
        this.mentions = mentions;
        this.shipped = shipped;
        this.revisions = revisions;
    }

    /// One company.
    ///
    /// @param shipped     its sheet without any edit
    /// @param sheet       its sheet as it holds
    /// @param revision    the number of the edit that holds; 0 without any
    /// @param bankNames   the names under which the bank has it; its own first
    /// @param alsoCalled  the wordings that are read as one of those names
    /// @param asked       by title
    /// @param links       in the order of their sources
    record Entry(
            CompanyProfile profile,
            ProfileSheet shipped,
            ProfileSheet sheet,
            int revision,
            List<String> bankNames,
            List<String> alsoCalled,
            List<QuestionSummary> asked,
            List<PracticeLink> links,
            MixEvidence<String> topics,
            MixEvidence<Difficulty> difficulty) {

        CompanyId id() {
            return profile.id().orElseThrow();
        }
    }

    /// All of them at one time.
    ///
    /// @param entries by id
    /// @param targets the company to which an alias' own id leads
    record Directory(
            List<QuestionSummary> bank,
            long edits,
            ProfileDerivation derivation,
            Map<CompanyId, Entry> entries,
            Map<CompanyId, CompanyId> targets,
            CompanyProfile any,
            Map<CompanyId, Differences> differences) {

        Optional<Entry> find(CompanyId id) {
            return Optional.ofNullable(entries.get(targets.getOrDefault(id, id)));
        }

        /// Worked out once, when somebody first asks.
        Differences differences(Entry entry) {
            return differences.computeIfAbsent(
                    entry.id(),
                    id -> new Differences(
                            derivation.difference(
                                    entry.asked(),
                                    QuestionSummary::area,
                                    entry.topics().moved()),
                            derivation.difference(
                                    entry.asked(),
                                    QuestionSummary::difficulty,
                                    entry.difficulty().moved())));
        }
    }

    record Differences(Difference topics, Difference difficulty) {}

    @TransactionalEventListener(fallbackExecution = true)
    void forget(BankChanged event) {
        forget();
    }

    /// Something has changed: whoever asks next gets it.
    void forget() {
        generation.incrementAndGet();
        latest = null;
    }

    /// Notices what another node or the command line has changed.
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void lookAround() {
        Directory known = latest;
        if (known != null && !fresh(known)) {
            forget();
        }
    }

    /// The bank gives the same list until it changes.
    @SuppressWarnings("ReferenceEquality")
    private boolean fresh(Directory known) {
        return known.bank() == cards.snapshot() && known.edits() == revisions.count();
    }

    Directory current() {
        Directory known = latest;
        if (known != null) {
            return known;
        }
        deriving.lock();
        try {
            known = latest;
            if (known == null) {
                long begun = generation.get();
                known = derive(cards.snapshot(), revisions.count());
                // What changes meanwhile may be missing, so it is not kept for others.
                if (generation.get() == begun) {
                    latest = known;
                }
            }
            return known;
        } finally {
            deriving.unlock();
        }
    }

    private Directory derive(List<QuestionSummary> bank, long edits) {
        ProfileDerivation derivation = new ProfileDerivation(bank);
        Map<CompanyId, StoredRevision> newest = edits == 0 ? Map.of() : revisions.newest();
        Map<CompanyId, CompanyId> targets = new HashMap<>();
        newest.values()
                .forEach(revision ->
                        revision.aliases().forEach(alias -> targets.put(CompanySlug.of(alias), revision.company())));
        Map<CompanyId, Gathered> gathered = gather(bank, targets);
        Map<String, List<String>> wordings = AskerAliases.shipped().wordings();
        Map<CompanyId, Entry> entries = new LinkedHashMap<>();
        gathered.values().stream()
                .map(company -> entry(company, derivation, Optional.ofNullable(newest.get(company.id)), wordings))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.asked().size())
                        .reversed()
                        .thenComparing(entry -> entry.profile().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(entry -> entry.id().value()))
                .forEach(entry -> entries.put(entry.id(), entry));
        return new Directory(
                bank,
                edits,
                derivation,
                entries,
                Map.copyOf(targets),
                any(bank, derivation),
                new ConcurrentHashMap<>());
    }

    private CompanyProfile any(List<QuestionSummary> bank, ProfileDerivation derivation) {
        Template template = shipped.template();
        return new CompanyProfile(
                Optional.empty(),
                "",
                ids(bank),
                derivation.areas(),
                derivation.difficulties(),
                template.weights(),
                template.bar(),
                template.rounds(),
                Grounds.ofAny(bank.size()));
    }

    private static Set<QuestionId> ids(List<QuestionSummary> questions) {
        return questions.stream().map(QuestionSummary::id).collect(Collectors.toUnmodifiableSet());
    }

    /// What the bank has under the names of one company.
    private static final class Gathered {
        private final CompanyId id;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<QuestionSummary> asked = new LinkedHashSet<>();
        private final Set<PracticeLink> links = new LinkedHashSet<>();

        private Gathered(CompanyId id) {
            this.id = id;
        }

        /// Its own name before those of aliases.
        private List<String> names() {
            return names.stream()
                    .sorted(Comparator.comparing(
                            (String name) -> !CompanySlug.of(name).equals(id)))
                    .toList();
        }
    }

    private Map<CompanyId, Gathered> gather(List<QuestionSummary> bank, Map<CompanyId, CompanyId> targets) {
        Map<QuestionId, QuestionSummary> byId =
                bank.stream().collect(Collectors.toMap(QuestionSummary::id, question -> question));
        Map<CompanyId, Gathered> gathered = new HashMap<>();
        Function<String, Gathered> of = name -> {
            CompanyId id = CompanySlug.of(name);
            Gathered company = gathered.computeIfAbsent(targets.getOrDefault(id, id), Gathered::new);
            company.names.add(name);
            return company;
        };
        mentions.askers()
                .forEach((name, asked) -> asked.stream()
                        .map(byId::get)
                        .filter(question -> question != null)
                        .forEach(question -> of.apply(name).asked.add(question)));
        mentions.practiceLinks()
                .forEach(link ->
                        link.askers().forEach(name -> of.apply(name).links.add(link)));
        return gathered;
    }

    private Entry entry(
            Gathered company,
            ProfileDerivation derivation,
            Optional<StoredRevision> edit,
            Map<String, List<String>> wordings) {
        List<QuestionSummary> asked = company.asked.stream()
                .sorted(Comparator.comparing(QuestionSummary::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(QuestionSummary::slug))
                .toList();
        List<PracticeLink> links = List.copyOf(company.links);
        MixEvidence<String> topics = derivation.topics(asked, links);
        MixEvidence<Difficulty> difficulty = derivation.difficulty(asked, links);
        List<String> names = company.names();
        ProfileSheet asShipped = asShipped(company.id, names.getFirst());
        ProfileSheet sheet = edit.map(revision -> revision.over(asShipped)).orElse(asShipped);
        CompanyProfile profile = new CompanyProfile(
                Optional.of(company.id),
                sheet.name(),
                ids(asked),
                shares(topics),
                shares(difficulty),
                sheet.weights(),
                sheet.bar(),
                sheet.rounds(),
                new Grounds(
                        asked.size(),
                        links.size(),
                        topics.own(),
                        basis(company.id, edit.map(StoredRevision::rounds), ShippedProfile::rounds),
                        basis(company.id, edit.map(StoredRevision::weights), ShippedProfile::weights),
                        basis(company.id, edit.map(StoredRevision::bar), ShippedProfile::bar)));
        return new Entry(
                profile,
                asShipped,
                sheet,
                edit.map(StoredRevision::number).orElse(0),
                names,
                alsoCalled(sheet, names, wordings),
                asked,
                links,
                topics,
                difficulty);
    }

    /// The sheet of a company without any edit.
    ProfileSheet asShipped(CompanyId company, String name) {
        Template template = shipped.template();
        Optional<ShippedProfile> file = shipped.of(company);
        return new ProfileSheet(
                name,
                List.of(),
                file.map(ShippedProfile::rounds).orElse(template.rounds()),
                file.map(ShippedProfile::weights).orElse(template.weights()),
                file.map(ShippedProfile::bar).orElse(template.bar()));
    }

    private Basis basis(CompanyId company, Optional<?> edited, Function<ShippedProfile, @Nullable Object> part) {
        if (edited.isPresent()) {
            return Basis.EDITOR;
        }
        return shipped.of(company).map(part).isPresent() ? Basis.SOURCE : Basis.TEMPLATE;
    }

    private static <K> Map<K, Double> shares(MixEvidence<K> mix) {
        return mix.shares().stream().collect(Collectors.toMap(MixEvidence.Share::kind, MixEvidence.Share::share));
    }

    private static List<String> alsoCalled(
            ProfileSheet sheet, List<String> bankNames, Map<String, List<String>> wordings) {
        Set<String> also = new LinkedHashSet<>(sheet.aliases());
        also.addAll(bankNames);
        bankNames.forEach(name -> also.addAll(wordings.getOrDefault(name, List.of())));
        String own = sheet.name().toLowerCase(Locale.ROOT);
        Map<String, String> distinct = new LinkedHashMap<>();
        also.forEach(name -> distinct.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        distinct.remove(own);
        return new ArrayList<>(distinct.values());
    }
}
