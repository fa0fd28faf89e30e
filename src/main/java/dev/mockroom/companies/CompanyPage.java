package dev.mockroom.companies;

import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is known of one company.
///
/// @param id               the company itself, also when it was asked for by an alias
/// @param alsoCalled       other names it goes by
/// @param topicsDiffer     whether its areas differ from the whole bank's
/// @param difficultyDiffer whether its difficulties do
/// @param questions        a stretch of the questions that name it, by title
/// @param links            all practice links that name it
/// @param sources          what public sources say
public record CompanyPage(
        CompanyId id,
        CompanyProfile profile,
        List<String> alsoCalled,
        MixEvidence<String> topics,
        MixEvidence<Difficulty> difficulty,
        Difference topicsDiffer,
        Difference difficultyDiffer,
        List<QuestionSummary> questions,
        List<PracticeLink> links,
        List<RelatedCompany> related,
        List<SourceNote> sources) {

    public CompanyPage {
        alsoCalled = List.copyOf(alsoCalled);
        questions = List.copyOf(questions);
        links = List.copyOf(links);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /// A company that this one has to do with.
    ///
    /// @param known its id; null where the bank does not name it
    /// @param how   in a few words
    public record RelatedCompany(@Nullable CompanyId known, String name, String how) implements Serializable {

        /// Its id, where the bank names it.
        public Optional<CompanyId> id() {
            return Optional.ofNullable(known);
        }
    }
}
