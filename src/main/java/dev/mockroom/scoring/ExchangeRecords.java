package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.OncePerReading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads which scorecards wait for somebody, in either seat, and which have just opened, for the features above this
/// one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class ExchangeRecords {

    /// For so long an exchange that opened is news.
    public static final Duration NEWS = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Of(AccountId person) {}

    /// The exchanges of this person's interviews that still wait, or opened within [#NEWS], or that only one side came
    /// to; the latest first, in one statement. Interviews that nobody else rates have none.
    public List<ExchangeRecord> of(AccountId person) {
        return OncePerReading.of(new Of(person), () -> read(person));
    }

    private List<ExchangeRecord> read(AccountId person) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select i.id, i.ended_at, i.company_name, i.minutes, b.sealed_at as blind_in, s.joined_at,
                    c.sealed_at as other_in, mine.id = i.candidate_seat_id as from_candidate,
                    case when mine.id = i.candidate_seat_id then coalesce(their.display_name, s.guest_name)
                        else candidate.display_name end as other
                from seat mine
                join interview i on i.meeting_id = mine.meeting_id
                join seat own on own.id = i.candidate_seat_id
                join seat s on %s and s.joined_at is not null
                left join account candidate on candidate.id = own.account_id
                left join account their on their.id = s.account_id
                left join scorecard b
                    on b.interview_id = i.id and b.seat_id = i.candidate_seat_id and b.kind = 'BLIND'
                left join scorecard c on c.interview_id = i.id and c.seat_id = s.id and c.kind = 'INTERVIEWER'
                where mine.account_id = :person and mine.id in (i.candidate_seat_id, s.id) and i.phase = 'ENDED'
                    and (b.sealed_at is null or c.sealed_at is null or b.sealed_at > :news or c.sealed_at > :news)
                order by i.ended_at desc, i.id, s.joined_at""".formatted(Reveals.INTERVIEWED))
                .param("person", person.value())
                .param("news", now.minus(NEWS).atOffset(ZoneOffset.UTC))
                .query((row, number) -> exchange(row, now))
                .list();
    }

    private static ExchangeRecord exchange(ResultSet row, Instant now) throws SQLException {
        Instant ended = instant(row, "ended_at").orElseThrow();
        Instant joined = instant(row, "joined_at").orElseThrow();
        Optional<Instant> blindIn = instant(row, "blind_in");
        Optional<Instant> otherIn = instant(row, "other_in");
        Reveal reveal = Reveal.of(Optional.of(ended), blindIn, Optional.of(new Reveal.Other(joined, otherIn)), now);
        Instant deadline = reveal.deadline().orElseThrow();
        boolean candidate = row.getBoolean("from_candidate");
        boolean openedAlone = blindIn.filter(in -> !in.isAfter(joined)).isPresent();
        String other = row.getString("other");
        return new ExchangeRecord(
                new InterviewId(row.getObject("id", UUID.class)),
                candidate,
                ended,
                row.getString("company_name"),
                row.getInt("minutes"),
                other == null ? "" : other,
                (candidate ? blindIn : otherIn).isPresent(),
                reveal.isOpen(),
                reveal.state() == Reveal.State.SEALED && !openedAlone,
                deadline,
                revealed(reveal, blindIn, otherIn, deadline));
    }

    private static @Nullable Instant revealed(
            Reveal reveal, Optional<Instant> blindIn, Optional<Instant> otherIn, Instant deadline) {
        return switch (reveal.state()) {
            case ALONE, SEALED -> null;
            case OPEN ->
                Stream.of(blindIn, otherIn)
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElseThrow();
            case ONE_SIDED -> deadline;
        };
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
