package dev.mockroom.questions.reports;

import dev.mockroom.accounts.CurrentPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The mistakes that people reported, for editors to settle.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class ReportQueue {

    /// The fewest and the most characters of a reply.
    public static final int SHORTEST_REPLY = 3;

    public static final int LONGEST_REPLY = 1000;

    private static final String OPEN = """
            select p.*, q.slug, q.current_number, r.title, a.display_name
            from card_report p
            join question q on q.id = p.question_id
            join revision r on r.question_id = q.id and r.revision_number = q.current_number
            join account a on a.id = p.reporter_id
            where p.settled_at is null""";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ReportQueue(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// A page of the open ones, the oldest first.
    ///
    /// @param total how many there are on all pages
    public record Open(List<MistakeReport> reports, int total) {

        public Open {
            reports = List.copyOf(reports);
        }
    }

    /// Those that wait.
    public Open open(int offset, int limit) {
        List<MistakeReport> reports = jdbc.sql(
                        OPEN + " order by p.reported_at, p.id offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(ReportQueue::report)
                .list();
        return new Open(reports, count());
    }

    /// How many wait.
    public int count() {
        return jdbc.sql("select count(*) from card_report where settled_at is null")
                .query(Integer.class)
                .single();
    }

    /// One that waits, unless it is settled or there is none.
    public Optional<MistakeReport> find(ReportId id) {
        return jdbc.sql(OPEN + " and p.id = :id")
                .param("id", id.value())
                .query(ReportQueue::report)
                .optional();
    }

    /// Settles a report and tells its reporter.
    ///
    /// @param fixed the revision that mends it; null where nothing was wrong
    /// @param reply what the reporter reads
    @Transactional
    public SettleOutcome settle(ReportId id, @Nullable Integer fixed, String reply) {
        String said = reply.strip();
        Optional<MistakeReport> report = find(id);
        if (report.isEmpty()) {
            return new SettleOutcome.Already();
        }
        if (said.length() < SHORTEST_REPLY || said.length() > LONGEST_REPLY) {
            return new SettleOutcome.NoWords();
        }
        if (fixed != null && (fixed < 1 || fixed > report.get().current())) {
            return new SettleOutcome.NoRevision();
        }
        int settled = jdbc.sql("""
                        update card_report
                        set settled_at = :now, settled_by = :editor, fixed_number = :fixed, reply = :reply
                        where id = :id and settled_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("editor", currentPerson.id().value())
                .param("fixed", fixed, Types.INTEGER)
                .param("reply", MistakeReports.clean(said))
                .param("id", id.value())
                .update();
        return settled == 1 ? new SettleOutcome.Settled() : new SettleOutcome.Already();
    }

    private static MistakeReport report(ResultSet row, int number) throws SQLException {
        return new MistakeReport(
                new ReportId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("revision_number"),
                row.getInt("current_number"),
                CardPart.valueOf(row.getString("part")),
                row.getString("words"),
                row.getString("display_name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }
}
