package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the queue.
@Repository
class QueueStore {

    /// So many are looked at in one turn; who is behind them is looked at in the next.
    private static final int MOST = 500;

    private static final int MOST_WAITS = 200;

    private final JdbcClient jdbc;

    QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody's place.
    record Place(
            Waiter waiter,
            String companyName,
            Instant keptUntil,
            @Nullable MatchId match,
            boolean here) {}

    /// Two who were matched.
    ///
    /// @param first     null once they have deleted their account
    /// @param interview null until it is made
    record Match(
            MatchId id,
            @Nullable AccountId first,
            @Nullable AccountId second,
            Instant matched,
            @Nullable InterviewId interview) {

        boolean isFirst(AccountId person) {
            return person.equals(first);
        }

        @Nullable
        AccountId other(AccountId person) {
            return isFirst(person) ? second : first;
        }
    }

    /// Keeps everybody else, on whichever node, from matching until the transaction ends.
    void lock() {
        jdbc.sql("select id from queue_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    boolean somebodyWaits() {
        return jdbc.sql("select count(*) from queue_place").query(Long.class).single() > 0;
    }

    /// How many interviews somebody has behind them, as candidate and as interviewer.
    int interviews(AccountId person) {
        return jdbc.sql("""
                select count(*) from interview i join seat s on s.meeting_id = i.meeting_id
                where s.account_id = :person and i.phase = 'ENDED'
                    and (s.id = i.candidate_seat_id or (s.seat_role = 'INTERVIEWER' and s.turn = i.turn))""")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    void insert(Waiter waiter, String companyName, Instant keptUntil, Instant now) {
        jdbc.sql("""
                insert into queue_place (account_id, company, company_name, minutes, seniority, interviews, entered_at,
                    ready_at, kept_until, stayed)
                values (:person, :company, :companyName, :minutes, :seniority, :interviews, :now, :ready, :until, false)""")
                .param("person", waiter.person().value())
                .param("company", waiter.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                .param("companyName", companyName)
                .param("minutes", waiter.minutes())
                .param("seniority", waiter.seniority().name())
                .param("interviews", waiter.interviews())
                .param("now", column(now))
                .param("ready", column(waiter.since()))
                .param("until", column(keptUntil))
                .update();
    }

    void delete(AccountId person) {
        jdbc.sql("delete from queue_place where account_id = :person")
                .param("person", person.value())
                .update();
    }

    Optional<Place> place(AccountId person) {
        return jdbc.sql("select * from queue_place where account_id = :person")
                .param("person", person.value())
                .query(QueueStore::place)
                .optional();
    }

    /// Those who are matched with each other.
    List<Place> places(MatchId match) {
        return jdbc.sql("select * from queue_place where match_id = :match order by account_id")
                .param("match", match.value())
                .query(QueueStore::place)
                .list();
    }

    /// Those who wait and are not matched.
    List<Place> waiting() {
        return jdbc.sql("""
                select * from queue_place where match_id is null
                order by stayed desc, ready_at, account_id fetch first :most rows only""").param("most", MOST).query(QueueStore::place).list();
    }

    /// How many else wait and are not matched.
    int others(AccountId person) {
        return jdbc.sql("select count(*) from queue_place where match_id is null and account_id <> :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /// Keeps a place until then; before the time that it is for, nobody asks.
    void keep(AccountId person, Instant until, Instant now) {
        jdbc.sql("update queue_place set kept_until = :until where account_id = :person and ready_at <= :now")
                .param("until", column(until))
                .param("person", person.value())
                .param("now", column(now))
                .update();
    }

    void here(AccountId person, Instant now) {
        jdbc.sql("update queue_place set here_at = :now where account_id = :person")
                .param("now", column(now))
                .param("person", person.value())
                .update();
    }

    /// Waits on, before everybody who was not left alone.
    void stay(AccountId person) {
        jdbc.sql("update queue_place set match_id = null, here_at = null, stayed = true where account_id = :person")
                .param("person", person.value())
                .update();
    }

    void insert(MatchId id, Pairing.Pair pair, Instant now) {
        jdbc.sql("""
                insert into queue_match (id, first_id, second_id, matched_at, waited_seconds)
                values (:id, :first, :second, :now, :waited)""")
                .param("id", id.value())
                .param("first", pair.first().person().value())
                .param("second", pair.second().person().value())
                .param("now", column(now))
                .param(
                        "waited",
                        Math.max(0, now.getEpochSecond() - pair.first().since().getEpochSecond()))
                .update();
        jdbc.sql("update queue_place set match_id = :id where account_id in (:people)")
                .param("id", id.value())
                .param(
                        "people",
                        List.of(
                                pair.first().person().value(),
                                pair.second().person().value()))
                .update();
    }

    void lapse(MatchId match, Instant now) {
        jdbc.sql("update queue_match set lapsed_at = :now where id = :id")
                .param("now", column(now))
                .param("id", match.value())
                .update();
    }

    void meet(MatchId match, InterviewId interview) {
        jdbc.sql("update queue_match set interview_id = :interview where id = :id")
                .param("interview", interview.value())
                .param("id", match.value())
                .update();
        jdbc.sql("delete from queue_place where match_id = :id")
                .param("id", match.value())
                .update();
    }

    Optional<Match> match(MatchId id) {
        return jdbc.sql("select * from queue_match where id = :id")
                .param("id", id.value())
                .query(QueueStore::match)
                .optional();
    }

    /// The matches that are neither over nor led to an interview.
    List<Match> open() {
        return jdbc.sql("""
                select * from queue_match where lapsed_at is null and interview_id is null
                    and id in (select match_id from queue_place where match_id is not null)
                order by matched_at, id""").query(QueueStore::match).list();
    }

    /// The latest match of somebody whose interview has not begun, not older than that.
    Optional<Match> together(AccountId person, Instant since) {
        return jdbc.sql("""
                select m.* from queue_match m join interview i on i.id = m.interview_id
                where (m.first_id = :person or m.second_id = :person) and m.matched_at >= :since
                    and i.phase = 'WAITING'
                order by m.matched_at desc fetch first 1 row only""")
                .param("person", person.value())
                .param("since", column(since))
                .query(QueueStore::match)
                .optional();
    }

    /// Who was matched since then, whether or not they came.
    Set<Pairing.Met> met(Instant since) {
        return new HashSet<>(jdbc.sql("""
                select first_id, second_id from queue_match
                where matched_at >= :since and first_id is not null and second_id is not null
                    and first_id in (select account_id from queue_place)
                    and second_id in (select account_id from queue_place)""")
                .param("since", column(since))
                .query((row, number) -> new Pairing.Met(
                        new AccountId(row.getObject("first_id", UUID.class)),
                        new AccountId(row.getObject("second_id", UUID.class))))
                .list());
    }

    /// How long those waited who waited longer, in seconds, the latest matches first.
    List<Integer> waits(Instant since) {
        return jdbc.sql("""
                select waited_seconds from queue_match where matched_at >= :since
                order by matched_at desc fetch first :most rows only""")
                .param("since", column(since))
                .param("most", MOST_WAITS)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    void forgetMatches(Instant before) {
        jdbc.sql("delete from queue_match where matched_at < :before and id not in"
                        + " (select match_id from queue_place where match_id is not null)")
                .param("before", column(before))
                .update();
    }

    /// Seats the other in the interviewer's seat.
    void seat(InterviewId interview, AccountId interviewer, Instant now) {
        jdbc.sql("""
                insert into seat (id, meeting_id, account_id, seat_role, joined_at)
                select cast(:id as uuid), i.meeting_id, cast(:account as uuid), 'INTERVIEWER',
                    cast(:now as timestamp with time zone)
                from interview i where i.id = :interview""")
                .param("id", SeatId.random().value())
                .param("account", interviewer.value())
                .param("now", column(now))
                .param("interview", interview.value())
                .update();
    }

    static SeatRole role(Match match, AccountId person) {
        return match.isFirst(person) ? SeatRole.CANDIDATE : SeatRole.INTERVIEWER;
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        UUID match = row.getObject("match_id", UUID.class);
        return new Place(
                new Waiter(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                        row.getInt("minutes"),
                        Seniority.valueOf(row.getString("seniority")),
                        row.getInt("interviews"),
                        row.getObject("ready_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("stayed")),
                row.getString("company_name"),
                row.getObject("kept_until", OffsetDateTime.class).toInstant(),
                match == null ? null : new MatchId(match),
                row.getObject("here_at", OffsetDateTime.class) != null);
    }

    private static Match match(ResultSet row, int number) throws SQLException {
        UUID interview = row.getObject("interview_id", UUID.class);
        return new Match(
                new MatchId(row.getObject("id", UUID.class)),
                account(row, "first_id"),
                account(row, "second_id"),
                row.getObject("matched_at", OffsetDateTime.class).toInstant(),
                interview == null ? null : new InterviewId(interview));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
