package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a run needs to remember of its cards and links: names, not texts.
final class RunIndex {

    private final Map<String, Place> slugs = new HashMap<>();
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final Map<String, Place> titles = new HashMap<>();
    private final Map<String, String> slugOfTitle = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Set<String> companies = new HashSet<>();

    /// Where something was read.
    ///
    /// @param file the name of the file
    /// @param line its line, from 1
    record Place(String file, int line) {}

    /// The card under a slug that is unique in this run.
    ReadCard admit(ReadCard card, boolean slugWritten, String file, FindingLog findings) {
        Place place = new Place(file, card.line());
        String key = Slug.key(card.title());
        Place sameTitle = titles.putIfAbsent(key, place);
        Place sameSlug = slugs.get(card.slug());
        if (sameSlug != null && slugWritten) {
            findings.add(Finding.error(
                    card.line(),
                    "duplicate-slug",
                    "The slug '" + card.slug() + "' is taken already" + at(sameSlug, file)
                            + "; the question got another."));
        }
        if (sameTitle != null) {
            findings.add(Finding.warning(
                    card.line(),
                    "duplicate-title",
                    "The title '" + card.title() + "' is used already" + at(sameTitle, file)
                            + "; both questions are kept."));
        }
        String slug = card.slug();
        while (slugs.containsKey(slug)) {
            slug = card.slug() + "-" + repetitions.merge(card.slug(), 2, (before, two) -> before + 1);
        }
        slugs.put(slug, place);
        slugOfTitle.putIfAbsent(key, slug);
        card.companies().forEach(company -> companies.add(Slug.key(company)));
        return slug.equals(card.slug()) ? card : card.withSlug(slug);
    }

    void admit(ReadLink link) {
        links.putIfAbsent(Slug.key(link.title()), link.title());
        link.askers().stream()
                .flatMap(asker -> asker.namedCompany().stream())
                .forEach(company -> companies.add(Slug.key(company)));
    }

    void admit(Asker asker) {
        asker.namedCompany().ifPresent(company -> companies.add(Slug.key(company)));
    }

    /// Whether a wording has been read as an asker before.
    boolean isCompany(String wording) {
        return companies.contains(Slug.key(wording));
    }

    /// The list with its entries resolved, and a finding for each that names nothing.
    ReadList resolved(ReadList list, FindingLog findings) {
        List<ReadList.Entry> entries = new ArrayList<>();
        for (ReadList.Entry entry : list.entries()) {
            ReadList.Target target = target(entry.slug(), entry.wording());
            if (target instanceof ReadList.Target.Nothing) {
                findings.add(Finding.warning(
                        entry.line(),
                        "unknown-entry",
                        "The entry '" + entry.wording() + "' names no question and no practice link that was read."));
            }
            entries.add(new ReadList.Entry(entry.line(), entry.wording(), entry.slug(), target));
        }
        return new ReadList(list.line(), list.asker(), entries);
    }

    private ReadList.Target target(@Nullable String slug, String wording) {
        if (slug != null && slugs.containsKey(slug)) {
            return new ReadList.Target.Question(slug);
        }
        String key = Slug.key(wording);
        Optional<String> question = Optional.ofNullable(slugOfTitle.get(key));
        if (question.isPresent()) {
            return new ReadList.Target.Question(question.get());
        }
        String link = links.get(key);
        return link == null ? new ReadList.Target.Nothing() : new ReadList.Target.PracticeLink(link);
    }

    private static String at(Place place, String file) {
        return (place.file().equals(file) ? "" : " in " + place.file()) + " at line " + place.line();
    }
}
