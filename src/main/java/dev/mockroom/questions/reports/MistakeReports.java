package dev.mockroom.questions.reports;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevealedCards;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling the editors of a mistake in a card, for whoever has read it; and what became of that.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MistakeReports {

    /// How many reports of one person may be open.
    public static final int MOST_OPEN = 20;

    /// The fewest and the most characters of a report.
    public static final int FEWEST_CHARACTERS = 10;

    public static final int MOST_CHARACTERS = 1000;

    private static final int MOST_SHOWN = 20;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ObjectProvider<OpenInterviews> openInterviews;
    private final ObjectProvider<RevealedCards> revealedCards;
    private final Clock clock;

    MistakeReports(
            JdbcClient jdbc,
            CurrentPerson currentPerson,
            ObjectProvider<OpenInterviews> openInterviews,
            ObjectProvider<RevealedCards> revealedCards,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.openInterviews = openInterviews;
        this.revealedCards = revealedCards;
        this.clock = clock;
    }

    /// What the signed-in person sees of reports on a question.
    ///
    /// @param offered whether they may report
    /// @param own     their latest
    public record Sheet(boolean offered, List<OwnReport> own) {

        public Sheet {
            own = List.copyOf(own);
        }
    }

    /// What to show on a question's page; nothing while an interview of theirs still asks it, because an editor's words
    /// may tell the answer.
    public Sheet sheet(QuestionId question) {
        AccountId person = currentPerson.id();
        if (held(person, question)) {
            return new Sheet(false, List.of());
        }
        return new Sheet(read(person, question), latest(person, question));
    }

    /// Whether the signed-in person may report on this question: they have studied it, or seen it in a debrief, and no
    /// interview of theirs still asks it.
    public boolean offered(QuestionId question) {
        AccountId person = currentPerson.id();
        return !held(person, question) && read(person, question);
    }

    /// Puts a report into the editors' queue.
    ///
    /// @param words what is wrong, 10 to 1000 characters
    @Transactional
    public ReportOutcome report(QuestionId question, CardPart part, String words) {
        AccountId person = currentPerson.id();
        String said = words.strip();
        if (!offered(question)) {
            return new ReportOutcome.NotSeen();
        }
        if (said.length() < FEWEST_CHARACTERS || said.length() > MOST_CHARACTERS) {
            return new ReportOutcome.Unclear();
        }
        jdbc.sql("select id from account where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
        int open = jdbc.sql("select count(*) from card_report where reporter_id = ? and settled_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
        if (open >= MOST_OPEN) {
            return new ReportOutcome.TooMany();
        }
        ReportId id = ReportId.random();
        jdbc.sql("""
                        insert into card_report (id, question_id, revision_number, reporter_id, part, words, reported_at)
                        select :id, q.id, q.current_number, :person, :part, :words, :now from question q where q.id = :question
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("part", part.name())
                .param("words", clean(said))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("question", question.value())
                .update();
        return new ReportOutcome.Sent(id);
    }

    /// The signed-in person's latest reports on a question; none while an interview of theirs still asks it, because an
    /// editor's words may tell the answer.
    public List<OwnReport> own(QuestionId question) {
        return sheet(question).own();
    }

    /// PostgreSQL keeps no U+0000, so nobody gets one.
    static String clean(String words) {
        return words.replace('\0', '\uFFFD');
    }

    private List<OwnReport> latest(AccountId person, QuestionId question) {
        return jdbc.sql("""
                        select * from card_report where reporter_id = ? and question_id = ?
                        order by reported_at desc, id fetch first %d rows only
                        """.formatted(MOST_SHOWN))
                .params(person.value(), question.value())
                .query((row, number) -> {
                    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
                    String reply = row.getString("reply");
                    return new OwnReport(
                            new ReportId(row.getObject("id", UUID.class)),
                            CardPart.valueOf(row.getString("part")),
                            row.getString("words"),
                            row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                            settled == null ? null : settled.toInstant(),
                            row.getObject("fixed_number", Integer.class),
                            reply == null ? "" : reply);
                })
                .list();
    }

    private boolean read(AccountId person, QuestionId question) {
        return studied(person, question) || revealed(person, question);
    }

    private boolean held(AccountId person, QuestionId question) {
        return openInterviews.stream().anyMatch(interviews -> interviews.holds(person, question));
    }

    private boolean revealed(AccountId person, QuestionId question) {
        return revealedCards.stream().anyMatch(debriefs -> debriefs.revealed(person, question));
    }

    private boolean studied(AccountId person, QuestionId question) {
        return jdbc.sql("select count(*) from question_study where account_id = ? and question_id = ?")
                        .params(person.value(), question.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
