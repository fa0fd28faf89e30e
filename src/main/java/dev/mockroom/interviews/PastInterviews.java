package dev.mockroom.interviews;

import dev.mockroom.interviews.document.AnswerWriter;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Interviews of days gone by, for a history that is made up: that of the demo people.
///
/// They go through the same transitions as all others, with the clock of their day, and what was typed is kept as it is
/// of all that is over: packed. Nothing is checked, so no `ui` package touches this class.
@Component
public class PastInterviews {

    private final InterviewStore interviews;
    private final AttemptUpdates updates;
    private final CardReader cards;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PastInterviews(
            InterviewStore interviews,
            AttemptUpdates updates,
            CardReader cards,
            JdbcClient jdbc,
            JdbcTemplate batches) {
        this.interviews = interviews;
        this.updates = updates;
        this.cards = cards;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Keeps one that is over.
    ///
    /// @param record   as the features above see it
    /// @param opened   when each question was, as far as they came
    /// @param opposite the interviewer's seat; null where nobody sat there
    public record Kept(
            InterviewRecord record,
            Map<AttemptId, Instant> opened,
            @Nullable SeatId opposite) {

        public Kept {
            opened = Map.copyOf(opened);
        }
    }

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
        Map<AttemptId, Instant> opened = walk(interview, past);
        interviews.update(interview);
        opened(opened);
        Iterator<PastInterview.Item> items = past.items().iterator();
        opened.forEach(
                (attempt, at) -> write(attempt, terms.seat(), at, items.next().typed()));
        return new Kept(record(interview, planned), opened, opposite(terms, past));
    }

    /// Goes from question to question, and says when each was opened.
    private static Map<AttemptId, Instant> walk(Interview interview, PastInterview past) {
        Map<AttemptId, Instant> opened = new LinkedHashMap<>();
        Instant now = past.begun();
        interview.start(now);
        for (int index = 0; index < past.items().size(); index++) {
            PastInterview.Item item = past.items().get(index);
            if (index > 0) {
                interview.goTo(index + 1, now);
            }
            opened.put(interview.present().id(), now);
            for (int hint = 1;
                    hint <= Math.min(item.hints(), interview.present().hintCount());
                    hint++) {
                interview.takeHint(index + 1, hint, now.plus(item.spent().dividedBy(2)));
            }
            now = now.plus(item.spent());
        }
        interview.end(now);
        return opened;
    }

    /// An interview that is stored while it runs gets these as it goes.
    private void opened(Map<AttemptId, Instant> opened) {
        batches.batchUpdate(
                "update attempt set opened_at = ? where id = ?",
                opened.entrySet().stream()
                        .map(each -> new Object[] {
                            each.getValue().atOffset(ZoneOffset.UTC),
                            each.getKey().value()
                        })
                        .toList());
    }

    private void write(AttemptId attempt, SeatId seat, Instant opened, List<Keystroke> typed) {
        AnswerWriter writer = new AnswerWriter(Integer.toUnsignedLong(attempt.hashCode()));
        List<LoggedUpdate> log = new ArrayList<>();
        for (Keystroke stroke : typed) {
            log.add(new LoggedUpdate(
                    log.size() + 1L,
                    opened.plus(stroke.after()),
                    seat,
                    writer.edit(stroke.at(), stroke.removed(), stroke.put())));
        }
        if (!log.isEmpty()) {
            updates.replace(attempt, log, PackedLog.pack(log));
        }
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
