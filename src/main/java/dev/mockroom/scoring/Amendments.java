package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.scoring.Amendment.Topic;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes changes to a scorecard that both have seen, and keeps what stood there before. The card is locked, and its
/// writer's permission is known.
@Component
class Amendments {

    private final ScorecardStore scorecards;
    private final InterviewerCardStore extras;
    private final AmendmentStore amendments;
    private final InterviewRecords interviews;

    Amendments(
            ScorecardStore scorecards,
            InterviewerCardStore extras,
            AmendmentStore amendments,
            InterviewRecords interviews) {
        this.scorecards = scorecards;
        this.extras = extras;
        this.amendments = amendments;
        this.interviews = interviews;
    }

    AmendOutcome make(Scorecard locked, Change change, String reason, Instant now) {
        Scorecard card = scorecards
                .read(locked.interview(), locked.seat(), ScorecardKind.INTERVIEWER)
                .orElseThrow();
        String was = was(card, change);
        String becomes = becomes(change);
        if (was.equals(becomes) || becomes.isBlank()) {
            return new AmendOutcome.NothingNew();
        }
        apply(card, change, becomes, now);
        amendments.insert(
                card.id(),
                new AmendmentStore.Kept(
                        card.seat(),
                        now,
                        reason,
                        topic(change),
                        attempt(change),
                        change instanceof Change.OfMark of ? of.signal().position() : null,
                        was,
                        becomes));
        return new AmendOutcome.Amended();
    }

    private void apply(Scorecard card, Change change, String becomes, Instant now) {
        switch (change) {
            case Change.OfMark of -> scorecards.mark(card, of.attempt(), List.of(of.signal()), of.mark(), now);
            case Change.OfLevel of -> {
                requireOwn(card, of.attempt());
                scorecards.rate(card, of.attempt(), of.rating(), now);
            }
            case Change.OfVerdict of -> scorecards.verdict(card, of.verdict());
            case Change.OfStrength of -> extras.strength(card.id(), becomes);
            case Change.OfNextStep of -> extras.nextStep(card.id(), becomes);
        }
    }

    private void requireOwn(Scorecard card, AttemptId attempt) {
        InterviewRecord interview = interviews
                .findWithoutReasons(card.interview())
                .orElseThrow(() -> new NotFound("There is no such interview."));
        OwnInterviews.attempt(interview, attempt);
    }

    private String was(Scorecard card, Change change) {
        InterviewerCardStore.Words words = extras.words(card.id());
        return switch (change) {
            case Change.OfMark of ->
                card.of(of.attempt()).mark(of.signal()).map(Enum::name).orElse("NONE");
            case Change.OfLevel of -> card.rating(of.attempt()).map(Enum::name).orElse("NONE");
            case Change.OfVerdict of -> name(card.verdict());
            case Change.OfStrength of -> words.strength();
            case Change.OfNextStep of -> words.nextStep();
        };
    }

    private static String becomes(Change change) {
        return switch (change) {
            case Change.OfMark of -> of.mark().name();
            case Change.OfLevel of -> of.rating().name();
            case Change.OfVerdict of -> of.verdict().name();
            case Change.OfStrength of ->
                Cut.at(InterviewerCard.WORDS_LIMIT, of.words().strip());
            case Change.OfNextStep of ->
                Cut.at(InterviewerCard.WORDS_LIMIT, of.words().strip());
        };
    }

    private static String name(@Nullable Level level) {
        return level == null ? "NONE" : level.name();
    }

    private static Topic topic(Change change) {
        return switch (change) {
            case Change.OfMark of -> Topic.MARK;
            case Change.OfLevel of -> Topic.LEVEL;
            case Change.OfVerdict of -> Topic.VERDICT;
            case Change.OfStrength of -> Topic.STRENGTH;
            case Change.OfNextStep of -> Topic.NEXT_STEP;
        };
    }

    private static @Nullable AttemptId attempt(Change change) {
        return switch (change) {
            case Change.OfMark of -> of.attempt();
            case Change.OfLevel of -> of.attempt();
            case Change.OfVerdict of -> null;
            case Change.OfStrength of -> null;
            case Change.OfNextStep of -> null;
        };
    }
}
