package dev.mockroom.interviews;

import dev.mockroom.interviews.document.WholeText;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Interviews of days gone by, for a history that is made up: that of the demo people.
///
/// They go through the same transitions as all others, with the clock of their day. Nothing is checked, so no
/// `ui` package touches this class.
@Component
public class PastInterviews {

    private final InterviewStore interviews;
    private final AttemptUpdates updates;
    private final CardReader cards;
    private final JdbcClient jdbc;

    PastInterviews(InterviewStore interviews, AttemptUpdates updates, CardReader cards, JdbcClient jdbc) {
        this.interviews = interviews;
        this.updates = updates;
        this.cards = cards;
        this.jdbc = jdbc;
    }

    /// Keeps one that is over.
    ///
    /// @param record   as the features above see it
    /// @param opposite the interviewer's seat; null where nobody sat there
    public record Kept(InterviewRecord record, @Nullable SeatId opposite) {}

    /// Walks through an interview and keeps it.
    @Transactional
    public Kept keep(PastInterview past) {
        Blueprint blueprint = past.plan().blueprint();
        List<PlanItem> planned = past.plan().items();
        Terms terms = new Terms(
                InterviewId.random(),
                MeetingId.random(),
                SeatId.random(),
                past.candidate(),
                past.plan().id(),
                blueprint.company(),
                past.companyName(),
                blueprint.seniority(),
                blueprint.minutes(),
                past.begun(),
                false);
        Map<RevisionId, Integer> hints =
                cards.hintCounts(planned.stream().map(PlanItem::revision).toList());
        Interview interview = Interview.waiting(
                terms,
                planned.stream()
                        .map(item -> Attempt.ahead(
                                item.number(),
                                item.question(),
                                item.revision(),
                                item.minutes(),
                                hints.getOrDefault(item.revision(), 0)))
                        .toList());
        interviews.insert(interview);
        List<AttemptUpdates.Row> typed = walk(interview, past);
        interviews.update(interview);
        if (!typed.isEmpty()) {
            updates.insert(typed);
        }
        return new Kept(record(interview, planned), opposite(terms, past));
    }

    private static List<AttemptUpdates.Row> walk(Interview interview, PastInterview past) {
        List<AttemptUpdates.Row> typed = new ArrayList<>();
        Instant now = past.begun();
        interview.start(now);
        for (int index = 0; index < past.items().size(); index++) {
            PastInterview.Item item = past.items().get(index);
            if (index > 0) {
                interview.goTo(index + 1, now);
            }
            for (int hint = 1;
                    hint <= Math.min(item.hints(), interview.present().hintCount());
                    hint++) {
                interview.takeHint(index + 1, hint, now.plus(item.spent().dividedBy(2)));
            }
            now = now.plus(item.spent());
            if (!item.text().isEmpty()) {
                typed.add(new AttemptUpdates.Row(
                        interview.present().id(),
                        new LoggedUpdate(1, now, interview.terms().seat(), WholeText.update(item.text()))));
            }
        }
        interview.end(now);
        return typed;
    }

    private @Nullable SeatId opposite(Terms terms, PastInterview past) {
        if (past.interviewer() == null) {
            return null;
        }
        SeatId seat = SeatId.random();
        jdbc.sql("insert into seat (id, meeting_id, account_id, seat_role, joined_at)"
                        + " values (:id, :meeting, :account, :role, :joined)")
                .param("id", seat.value())
                .param("meeting", terms.meeting().value())
                .param("account", past.interviewer().value())
                .param("joined", past.begun().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("role", SeatRole.INTERVIEWER.name())
                .update();
        return seat;
    }

    private static InterviewRecord record(Interview interview, List<PlanItem> planned) {
        Terms terms = interview.terms();
        List<AttemptRecord> attempts = new ArrayList<>();
        for (Attempt attempt : interview.attempts()) {
            PlanItem item = planned.get(attempt.number() - 1);
            attempts.add(new AttemptRecord(
                    attempt.id(),
                    attempt.number(),
                    attempt.question(),
                    attempt.revision(),
                    item.area(),
                    item.difficulty(),
                    attempt.minutes(),
                    attempt.spentBefore(),
                    attempt.hints().size(),
                    attempt.skipped(),
                    item.reasons()));
        }
        return new InterviewRecord(
                terms.interview(),
                terms.candidate(),
                terms.seat(),
                terms.company(),
                terms.companyName(),
                terms.seniority(),
                terms.minutes(),
                interview.phase(),
                terms.created(),
                Optional.ofNullable(interview.ended()),
                attempts);
    }
}
