package dev.mockroom.companies;

import dev.mockroom.companies.CompanyDirectory.Directory;
import dev.mockroom.companies.CompanyDirectory.Entry;
import dev.mockroom.companies.ProfileDraft.RoundDraft;
import dev.mockroom.companies.ProfileProblem.Kind;
import dev.mockroom.shared.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is wrong with a draft, and makes a sheet of one with which nothing is.
final class DraftCheck {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_QUESTIONS = 40;
    private static final double MOST_WEIGHT = 1_000;

    private final Directory directory;
    private final Entry company;
    private final ProfileDraft draft;
    private final List<ProfileProblem> problems = new ArrayList<>();

    DraftCheck(Directory directory, Entry company, ProfileDraft draft) {
        this.directory = directory;
        this.company = company;
        this.draft = draft;
    }

    static List<ProfileProblem> reason(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON
                ? List.of(ProfileProblem.of(Kind.REASON))
                : List.of();
    }

    List<ProfileProblem> problems() {
        problems.clear();
        name();
        aliases();
        rounds();
        weights();
        return List.copyOf(problems);
    }

    /// The sheet, once there are no problems.
    ProfileSheet sheet() {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            weights.put(dimension, draft.weights().getOrDefault(dimension, 0.0));
        }
        return new ProfileSheet(
                draft.name().strip(),
                draft.aliases().stream().map(String::strip).toList(),
                draft.rounds().stream().map(DraftCheck::round).toList(),
                same(Weights.normalised(weights)),
                draft.bar());
    }

    /// Fields round; weights that nobody meant to change stay exactly as they were.
    private Map<Dimension, Double> same(Map<Dimension, Double> weights) {
        if (Weights.alike(weights, company.sheet().weights())) {
            return company.sheet().weights();
        }
        return Weights.alike(weights, company.shipped().weights())
                ? company.shipped().weights()
                : weights;
    }

    private static Round round(RoundDraft round) {
        Integer minutes = round.minutes();
        Integer questions = round.questions();
        if (minutes == null || questions == null) {
            throw new IllegalStateException("A round without numbers has problems");
        }
        return new Round(round.name().strip(), minutes, questions, Weights.normalised(round.topics()), round.depth());
    }

    private void name() {
        String name = draft.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(ProfileProblem.of(Kind.NAME));
        } else {
            owner(name, false).ifPresent(other -> problems.add(new ProfileProblem(Kind.NAME_TAKEN, name, other)));
        }
    }

    private void aliases() {
        Set<String> seen = new HashSet<>(Set.of(key(draft.name())));
        company.bankNames().stream()
                .filter(bankName -> CompanySlug.of(bankName).equals(company.id()))
                .forEach(bankName -> seen.add(key(bankName)));
        for (String alias : draft.aliases()) {
            String name = alias.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                problems.add(ProfileProblem.of(Kind.ALIAS, name));
            } else if (!seen.add(key(name))) {
                problems.add(ProfileProblem.of(Kind.ALIAS_TWICE, name));
            } else {
                owner(name, true).ifPresent(other -> problems.add(new ProfileProblem(Kind.ALIAS_TAKEN, name, other)));
            }
        }
    }

    /// The other company that has this name.
    ///
    /// @param takesOver whether a company may be taken over that is only a name in the bank, and nobody's alias
    private Optional<String> owner(String name, boolean takesOver) {
        CompanyId id = CompanySlug.of(name);
        return directory.entries().values().stream()
                .filter(other -> !other.id().equals(company.id()))
                .filter(other -> key(other.profile().name()).equals(key(name))
                        || other.id().equals(id)
                        || other.alsoCalled().stream()
                                .anyMatch(also -> key(also).equals(key(name))))
                .filter(other -> !takesOver || !isPlain(other, id))
                .map(other -> other.profile().name())
                .findFirst();
    }

    private static boolean isPlain(Entry other, CompanyId name) {
        return other.id().equals(name)
                && other.revision() == 0
                && other.alsoCalled().isEmpty();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void rounds() {
        if (draft.rounds().isEmpty() || draft.rounds().size() > MOST_ROUNDS) {
            problems.add(ProfileProblem.of(Kind.ROUNDS));
        }
        Set<String> names = new HashSet<>();
        int number = 0;
        for (RoundDraft round : draft.rounds()) {
            number++;
            String name = round.name().strip();
            String about = name.isEmpty() ? String.valueOf(number) : name;
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                problems.add(ProfileProblem.of(Kind.ROUND_NAME, String.valueOf(number)));
            } else if (!names.add(key(name))) {
                problems.add(ProfileProblem.of(Kind.ROUND_TWICE, name));
            }
            Integer minutes = round.minutes();
            if (minutes == null || minutes < 10 || minutes > 120) {
                problems.add(ProfileProblem.of(Kind.ROUND_MINUTES, about));
            }
            Integer questions = round.questions();
            if (questions == null || questions < 1 || questions > MOST_QUESTIONS) {
                problems.add(ProfileProblem.of(Kind.ROUND_QUESTIONS, about));
            }
        }
    }

    private void weights() {
        double sum =
                draft.weights().values().stream().mapToDouble(weight -> weight).sum();
        if (draft.weights().values().stream().anyMatch(weight -> !(weight >= 0 && weight <= MOST_WEIGHT))
                || !(sum > 0)) {
            problems.add(ProfileProblem.of(Kind.WEIGHTS));
        }
    }
}
