package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.CardWriter;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadLink;
import dev.mockroom.questions.importing.ReadList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What an import brings, each thing with its source and the identity by which the bank will know it again.
///
/// @param sources whose questions are to be found here, else they are retired
record ReadBank(Set<String> sources, List<Question> questions, List<Link> links, List<CompanyList> lists) {

    private static final int LONGEST_SOURCE = 200;

    /// @param front     what the file says about all its cards, in the dialect
    /// @param canonical the card in the dialect
    record Question(String file, String source, String slug, ReadCard card, String front, String canonical) {}

    /// @param identity  a fingerprint of title and first address, and of which one it is when there are several
    /// @param canonical a table of this one row
    record Link(String source, String identity, ReadLink link, String canonical) {}

    /// @param identity a fingerprint of the asker as written, and of which one it is when there are several
    record CompanyList(String source, String identity, ReadList list, String canonical) {}

    static ReadBank of(BankReport report, Function<BankFile, String> sourceOf) {
        CardWriter writer = new CardWriter();
        Set<String> sources = new LinkedHashSet<>();
        List<Question> questions = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<CompanyList> lists = new ArrayList<>();
        Identities slugs = new Identities();
        Identities linkIdentities = new Identities();
        Identities listIdentities = new Identities();
        for (BankFile file : report.files()) {
            String source = source(sourceOf.apply(file));
            String front = writer.file(file.front(), List.of()).strip();
            sources.add(source);
            for (ReadCard card : file.cards()) {
                String slug = slugs.unique(NewRevision.slug(card.slug()), "-");
                questions.add(new Question(file.name(), source, slug, card, front, writer.card(card)));
            }
            for (ReadLink link : file.practiceLinks()) {
                String identity =
                        linkIdentities.unique(link.title() + "\n" + link.url().orElse(""), "\n");
                links.add(new Link(source, Fingerprint.of(identity), link, writer.practiceTable(List.of(link))));
            }
            for (ReadList list : file.companyLists()) {
                String identity = listIdentities.unique(list.asker().original(), "\n");
                lists.add(new CompanyList(source, Fingerprint.of(identity), list, writer.companyList(list)));
            }
        }
        return new ReadBank(sources, questions, links, lists);
    }

    private static String source(String name) {
        String source = name.isBlank() ? "unnamed" : name.strip();
        return source.length() <= LONGEST_SOURCE ? source : source.substring(source.length() - LONGEST_SOURCE);
    }

    /// Numbers what would otherwise be called the same.
    private static final class Identities {
        private final Set<String> taken = new HashSet<>();

        String unique(String wish, String separator) {
            String name = wish;
            for (int number = 2; !taken.add(name); number++) {
                name = wish + separator + number;
            }
            return name;
        }
    }
}
