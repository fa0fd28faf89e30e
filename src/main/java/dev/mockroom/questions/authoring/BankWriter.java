package dev.mockroom.questions.authoring;

import dev.mockroom.questions.BankChanged;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares what was read with what is there, and brings the one to the state of the other.
///
/// It asks nobody's leave: [BankImport] does that for people; the start of the server and the command line
/// act for whoever runs the machine.
@Component
class BankWriter {

    private final QuestionStore questions;
    private final MentionStore mentions;
    private final ProposalStore proposals;
    private final BankState state;
    private final TopicAreas areas;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BankWriter(
            QuestionStore questions,
            MentionStore mentions,
            ProposalStore proposals,
            BankState state,
            TopicAreas areas,
            Clock clock,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.mentions = mentions;
        this.proposals = proposals;
        this.state = state;
        this.areas = areas;
        this.clock = clock;
        this.events = events;
    }

    /// A file's source is its name, without the folders before it.
    static String byFileName(BankFile file) {
        String name = file.name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// What applying this would do.
    @Transactional(readOnly = true)
    ImportPreview preview(BankReport report, Function<BankFile, String> sourceOf) {
        long basis = state.changeNumber();
        return compare(ReadBank.of(report, sourceOf)).preview(basis, questions);
    }

    /// Applies it, unless the bank is not any more what the basis says.
    @Transactional
    ImportOutcome apply(BankReport report, Function<BankFile, String> sourceOf, long basis) {
        ReadBank read = ReadBank.of(report, sourceOf);
        long now = state.lock();
        Comparison comparison = compare(read);
        if (now != basis) {
            return new ImportOutcome.Outdated(comparison.preview(now, questions));
        }
        ImportPreview preview = comparison.preview(now, questions);
        write(comparison, preview);
        return new ImportOutcome.Applied(preview);
    }

    /// Applies it to the bank as it is.
    @Transactional
    ImportPreview apply(BankReport report, Function<BankFile, String> sourceOf) {
        ReadBank read = ReadBank.of(report, sourceOf);
        long now = state.lock();
        Comparison comparison = compare(read);
        ImportPreview preview = comparison.preview(now, questions);
        write(comparison, preview);
        return preview;
    }

    private Comparison compare(ReadBank read) {
        Map<String, StoredQuestion> stored = questions.bySlug();
        List<QuestionDelta> deltas = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadBank.Question question : read.questions()) {
            seen.add(question.slug());
            StoredQuestion before = stored.get(question.slug());
            deltas.add(QuestionDelta.of(before, question, revision(question, before)));
        }
        for (StoredQuestion question : stored.values()) {
            if (!question.retired()
                    && !question.standsByEditor()
                    && read.sources().contains(question.source())
                    && !seen.contains(question.slug())) {
                deltas.add(QuestionDelta.retired(question));
            }
        }
        return new Comparison(deltas, mentions.compare(read), proposals.compare(deltas));
    }

    private NewRevision revision(ReadBank.Question question, @Nullable StoredQuestion before) {
        String area = question.card()
                .area()
                .orElseGet(() -> before == null ? areas.of(question.card().tags()) : before.area());
        return new NewRevision(
                RevisionId.random(),
                before == null ? QuestionId.random() : before.id(),
                before == null ? 1 : before.number() + 1,
                RevisionOrigin.IMPORTED,
                question.card(),
                question.slug(),
                area,
                question.front(),
                question.canonical(),
                null);
    }

    private void write(Comparison comparison, ImportPreview preview) {
        Instant now = clock.instant();
        if (!preview.leavesTheBank()) {
            change(comparison, now);
        }
        proposals.write(comparison.proposals(), now);
    }

    private void change(Comparison comparison, Instant now) {
        List<QuestionDelta> deltas = comparison.deltas();
        questions.insert(deltas.stream().filter(delta -> delta.before() == null).toList(), now);
        questions.revise(
                deltas.stream()
                        .filter(QuestionDelta::brings)
                        .map(QuestionDelta::revision)
                        .map(Objects::requireNonNull)
                        .toList(),
                now);
        questions.restore(before(deltas.stream().filter(QuestionDelta::returns).toList()));
        questions.retire(
                before(deltas.stream()
                        .filter(delta -> delta.kind() == ChangeKind.RETIRED)
                        .toList()),
                now);
        mentions.write(comparison.mentions());
        state.changed();
        events.publishEvent(new BankChanged(now));
    }

    private static List<QuestionId> before(List<QuestionDelta> deltas) {
        return deltas.stream()
                .map(QuestionDelta::before)
                .map(Objects::requireNonNull)
                .map(StoredQuestion::id)
                .toList();
    }

    /// All that an import would do.
    private record Comparison(
            List<QuestionDelta> deltas, MentionStore.Changes mentions, ProposalStore.Changes proposals) {

        ImportPreview preview(long basis, QuestionStore questions) {
            Map<RevisionId, String> texts = questions.canonical(deltas.stream()
                    .filter(QuestionDelta::replaces)
                    .map(QuestionDelta::before)
                    .map(Objects::requireNonNull)
                    .map(StoredQuestion::revision)
                    .toList());
            return new ImportPreview(
                    basis,
                    deltas.stream().map(delta -> change(delta, texts)).toList(),
                    mentions.linkCounts(),
                    mentions.listCounts(),
                    proposals.added().size());
        }

        private static QuestionChange change(QuestionDelta delta, Map<RevisionId, String> texts) {
            StoredQuestion before = delta.before();
            ReadBank.Question read = delta.read();
            String title = read != null
                    ? read.card().title()
                    : Objects.requireNonNull(before).title();
            String slug =
                    read != null ? read.slug() : Objects.requireNonNull(before).slug();
            return new QuestionChange(
                    delta.kind(),
                    slug,
                    title,
                    read == null ? null : read.file(),
                    read == null ? 0 : read.card().line(),
                    before == null ? null : texts.get(before.revision()),
                    read == null || delta.kind() == ChangeKind.UNCHANGED ? null : read.canonical());
        }
    }
}
