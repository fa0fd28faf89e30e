package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.People;
import dev.mockroom.questions.BankChanged;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.FrontMatter;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Changing a card in the browser: a draft that is kept while it is typed, then a new revision with a reason.
///
/// Every editor has drafts of their own and sees nobody else's. A revision never changes, so interviews keep the
/// text that they were planned with.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class CardEditing {

    /// The slug by which a card that is not there yet is opened and kept.
    public static final String NEW = "";

    /// The fewest and the most characters of a reason.
    public static final int SHORTEST_REASON = 3;

    public static final int LONGEST_REASON = 200;

    /// A name that no file can have, so that no import retires what was written here.
    private static final String SOURCE = "/browser";

    private static final String OUTSIDE = "text-outside-cards";

    private final QuestionStore questions;
    private final DraftStore drafts;
    private final ProposalStore proposals;
    private final TypedCards typed;
    private final CardFindings critic;
    private final CardReader cards;
    private final BankState state;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CardEditing(
            QuestionStore questions,
            DraftStore drafts,
            ProposalStore proposals,
            TypedCards typed,
            CardFindings critic,
            CardReader cards,
            BankState state,
            CurrentPerson currentPerson,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.drafts = drafts;
        this.proposals = proposals;
        this.typed = typed;
        this.critic = critic;
        this.cards = cards;
        this.state = state;
        this.currentPerson = currentPerson;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /// A card with the signed-in editor's draft of it, if there is one; a retired card opens too.
    ///
    /// @param slug [#NEW] for one that is not there yet
    /// @throws NotFound when there is no such question
    public EditedCard open(String slug) {
        CardDraft draft = drafts.find(currentPerson.id(), slug).orElse(null);
        if (slug.equals(NEW)) {
            return new EditedCard(NEW, "", false, 0, new CardSource("", NewCardTemplate.TEXT), draft);
        }
        StoredQuestion question = question(slug);
        return new EditedCard(slug, question.title(), question.retired(), question.number(), current(question), draft);
    }

    /// The signed-in editor's drafts, the newest first.
    public List<OwnDraft> drafts() {
        return drafts.all(currentPerson.id());
    }

    /// The areas that cards are in, for the one who chooses.
    public List<String> areas() {
        Set<String> areas = new TreeSet<>();
        cards.snapshot().forEach(question -> areas.add(question.area()));
        return List.copyOf(areas);
    }

    /// Reads a text as it stands and says what is in the way of publishing it; nothing is kept.
    ///
    /// @param slug of the card that it is to be the text of
    public CardCheck check(String slug, CardSource source) {
        return read(slug, source, null).check();
    }

    /// As [#check], with all that there is to say about the card beside: it takes up to seconds, so no screen should
    /// wait.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CardCheck review(String slug, CardSource source) {
        Reading reading = read(slug, source, null);
        if (reading.revision() == null) {
            return reading.check();
        }
        List<Finding> findings = new ArrayList<>(reading.check().findings());
        findings.addAll(critic.of(reading.revision().card(), slugs()::contains, source.text()));
        findings.sort(Comparator.comparingInt(Finding::line));
        return reading.check().with(findings);
    }

    private Set<String> slugs() {
        return cards.snapshot().stream().map(QuestionSummary::slug).collect(Collectors.toSet());
    }

    /// Keeps what the signed-in editor typed.
    ///
    /// @param base    the revision that the edit began from
    /// @param version of the draft that was typed on; 0 when there was none
    @Transactional
    public DraftOutcome save(String slug, int base, CardSource source, long version) {
        if (source.text().length() > CardSource.LONGEST || source.area().length() > CardSource.LONGEST) {
            return new DraftOutcome.TooLong();
        }
        if (!slug.equals(NEW)) {
            question(slug);
        }
        AccountId editor = currentPerson.id();
        Optional<DraftStore.Row> kept = drafts.lock(editor, slug);
        CardDraft before = kept.map(DraftStore.Row::draft).orElse(null);
        boolean waiting = kept.map(row -> !row.discarded()).orElse(false);
        if (before != null && waiting && before.version() != version) {
            return new DraftOutcome.Elsewhere(before);
        }
        Instant now = clock.instant();
        long next = before == null ? 1 : before.version() + 1;
        CardDraft draft = new CardDraft(slug, slug.equals(NEW) ? 0 : Math.max(1, base), source, next, now);
        if (before == null) {
            drafts.insert(editor, draft);
        } else {
            drafts.update(editor, draft);
        }
        return new DraftOutcome.Saved(next, now);
    }

    /// Puts the signed-in editor's draft away; it can be taken back until another is begun.
    @Transactional
    public void discard(String slug) {
        drafts.discard(currentPerson.id(), slug, clock.instant());
    }

    /// Brings back the draft that was put away last, if it is still there.
    @Transactional
    public void takeBack(String slug) {
        drafts.takeBack(currentPerson.id(), slug);
    }

    /// What came in between, when the draft began from a revision that is not current any more.
    public Optional<Overtaking> overtaking(String slug) {
        if (slug.equals(NEW)) {
            return Optional.empty();
        }
        StoredQuestion question = question(slug);
        return drafts.find(currentPerson.id(), slug)
                .filter(draft -> draft.baseNumber() != question.number())
                .map(draft -> overtaking(question, draft));
    }

    /// Lets the draft go on from the revision that is current, after its editor has seen what that changed.
    ///
    /// @param number of the revision that was seen; a newer one is left to be seen first
    @Transactional
    public void goOnFrom(String slug, int number) {
        AccountId editor = currentPerson.id();
        if (question(slug).number() != number) {
            return;
        }
        drafts.lock(editor, slug)
                .filter(row -> !row.discarded())
                .map(DraftStore.Row::draft)
                .ifPresent(draft -> drafts.update(
                        editor, new CardDraft(slug, number, draft.source(), draft.version() + 1, draft.savedAt())));
    }

    /// Makes the draft the current revision, if it may be and nobody else was faster.
    ///
    /// @param version of the draft that its editor has looked at
    /// @param reason  why, in a few words
    @Transactional
    public PublishOutcome publish(String slug, long version, String reason) {
        AccountId editor = currentPerson.id();
        Optional<CardDraft> kept = drafts.lock(editor, slug)
                .filter(row -> !row.discarded())
                .map(DraftStore.Row::draft)
                .filter(draft -> draft.version() == version);
        if (kept.isEmpty()) {
            return new PublishOutcome.Elsewhere();
        }
        if (!isReason(reason)) {
            return new PublishOutcome.NoReason();
        }
        CardDraft draft = kept.get();
        state.lock();
        StoredQuestion before = slug.equals(NEW) ? null : question(slug);
        if (before != null && before.number() != draft.baseNumber()) {
            return new PublishOutcome.Overtaken(overtaking(before, draft));
        }
        Reading reading = read(slug, draft.source(), new NewRevision.Edit(editor, reason.strip()));
        if (!reading.check().obstacles().isEmpty() || reading.revision() == null) {
            return new PublishOutcome.Refused(reading.check());
        }
        NewRevision revision = reading.revision();
        if (before != null && before.fingerprint().equals(revision.fingerprint())) {
            return new PublishOutcome.Unchanged();
        }
        Instant now = clock.instant();
        if (before == null) {
            questions.insert(revision.question(), revision.slug(), SOURCE, now);
        }
        questions.revise(List.of(revision), now);
        drafts.delete(editor, slug);
        proposals.forgetWhatIsCurrent();
        state.changed();
        events.publishEvent(new BankChanged(now));
        return new PublishOutcome.Published(revision.slug(), revision.number());
    }

    /// Takes a card out of the bank; interviews that have it keep it, and no import brings it back.
    ///
    /// @return false when the reason is too short or too long
    /// @throws NotFound when there is no such question
    @Transactional
    public boolean retire(String slug, String reason) {
        return stand(slug, true, reason);
    }

    /// Takes a retired card back into the bank; no import retires it again.
    ///
    /// @return false when the reason is too short or too long
    /// @throws NotFound when there is no such question
    @Transactional
    public boolean bringBack(String slug, String reason) {
        return stand(slug, false, reason);
    }

    private boolean stand(String slug, boolean retired, String reason) {
        if (!isReason(reason)) {
            return false;
        }
        state.lock();
        StoredQuestion question = question(slug);
        if (question.retired() != retired) {
            Instant now = clock.instant();
            questions.stand(question.id(), retired, new NewRevision.Edit(currentPerson.id(), reason.strip()), now);
            state.changed();
            events.publishEvent(new BankChanged(now));
        }
        return true;
    }

    static boolean isReason(String reason) {
        int length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }

    private StoredQuestion question(String slug) {
        return questions.find(slug).orElseThrow(() -> new NotFound("There is no such question."));
    }

    private CardSource current(StoredQuestion question) {
        return source(question, question.number());
    }

    private CardSource source(StoredQuestion question, int number) {
        return questions
                .text(question.id(), number)
                .map(text -> new CardSource(text.area(), text.canonical()))
                .orElse(CardSource.EMPTY);
    }

    private Overtaking overtaking(StoredQuestion question, CardDraft draft) {
        String author = questions
                .author(question.revision())
                .map(id -> people.names(List.of(id)).getOrDefault(id, ""))
                .orElse("");
        return new Overtaking(
                question.number(), author, source(question, draft.baseNumber()), current(question), draft.source());
    }

    /// A text as it was read.
    ///
    /// @param revision what it would become; null where it is not one card
    private record Reading(CardCheck check, @Nullable NewRevision revision) {}

    private Reading read(String slug, CardSource source, NewRevision.@Nullable Edit edit) {
        String area = source.area().strip();
        if (source.text().length() > CardSource.LONGEST) {
            return new Reading(new CardCheck(List.of(), Set.of(CardObstacle.TOO_LONG), null, null, ""), null);
        }
        BankFile file = typed.read(source.text());
        Set<CardObstacle> obstacles = EnumSet.noneOf(CardObstacle.class);
        List<Finding> findings = new ArrayList<>(file.findings());
        if (area.isEmpty() || area.length() > CardSource.LONGEST_AREA) {
            obstacles.add(CardObstacle.AREA_MISSING);
        }
        if (file.hasErrors()) {
            obstacles.add(CardObstacle.ERRORS);
        }
        if (file.cards().size() != 1) {
            obstacles.add(file.cards().isEmpty() ? CardObstacle.NO_CARD : CardObstacle.SEVERAL_CARDS);
            return new Reading(new CardCheck(findings, obstacles, null, null, ""), null);
        }
        if (!file.front().equals(FrontMatter.NONE)
                || !file.practiceLinks().isEmpty()
                || !file.companyLists().isEmpty()
                || findings.stream().anyMatch(finding -> finding.code().equals(OUTSIDE))) {
            obstacles.add(CardObstacle.MORE_THAN_A_CARD);
        }
        ReadCard card = file.cards().getFirst();
        findings.sort(Comparator.comparingInt(Finding::line));
        NewRevision revision = revision(slug, area, card, obstacles, edit);
        return new Reading(
                new CardCheck(findings, obstacles, typed.card(revision), revision.canonical(), revision.slug()),
                revision);
    }

    private NewRevision revision(
            String slug, String area, ReadCard card, Set<CardObstacle> obstacles, NewRevision.@Nullable Edit edit) {
        String canonical = typed.canonical(card);
        String own = NewRevision.slug(card.slug());
        if (slug.equals(NEW)) {
            if (own.equals(NewCardTemplate.SLUG)) {
                obstacles.add(CardObstacle.SLUG_MISSING);
            } else if (questions.find(own).isPresent()) {
                obstacles.add(CardObstacle.SLUG_TAKEN);
            }
            return new NewRevision(
                    RevisionId.random(),
                    QuestionId.random(),
                    1,
                    RevisionOrigin.EDITED,
                    card,
                    own,
                    area,
                    typed.front("", area),
                    canonical,
                    edit);
        }
        StoredQuestion before = question(slug);
        RevisionText text = questions.text(before.id(), before.number()).orElseThrow();
        if (!card.slug().equals(typed.read(text.canonical()).cards().getFirst().slug())) {
            obstacles.add(CardObstacle.SLUG_CHANGED);
        }
        Optional<String> proposed = proposals.front(before.id(), Fingerprint.of(canonical, area));
        String front = area.equals(before.area()) ? text.front() : typed.front(text.front(), area);
        return new NewRevision(
                RevisionId.random(),
                before.id(),
                before.number() + 1,
                proposed.isPresent() ? RevisionOrigin.IMPORTED : RevisionOrigin.EDITED,
                card,
                slug,
                area,
                proposed.orElse(front),
                canonical,
                edit);
    }
}
