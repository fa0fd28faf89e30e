package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how far the exchange of scorecards about an interview has come; every service that opens one asks here.
@Component
class Reveals {

    /// Whether seat `s` interviewed in interview `i`: those who left without a scorecard did not.
    static final String INTERVIEWED = """
            s.meeting_id = i.meeting_id and s.turn = i.turn and s.seat_role = 'INTERVIEWER'
                and (s.left_at is null or exists (select 1 from scorecard k where k.interview_id = i.id
                    and k.seat_id = s.id and k.kind = 'INTERVIEWER' and k.sealed_at is not null))""";

    private final JdbcClient jdbc;
    private final PeopleRecords people;
    private final Clock clock;

    Reveals(JdbcClient jdbc, PeopleRecords people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /// The exchange about one interview.
    ///
    /// @param blindIn when the candidate's sheet came in, if it has
    /// @param other   who interviewed, if anybody did: those who left without a scorecard did not
    record Standing(Reveal reveal, Optional<Instant> blindIn, Optional<Interviewer> other) {

        /// Whether rubric and model answer are open to the candidate: alone with their own sheet, in company with the
        /// reveal.
        boolean isOpenToCandidate() {
            return switch (reveal.state()) {
                case ALONE -> blindIn.isPresent();
                case SEALED -> openedAlone();
                case OPEN, ONE_SIDED -> true;
            };
        }

        /// Whether the candidate had everything open before anybody else came to rate it.
        boolean openedAlone() {
            return blindIn.isPresent()
                    && other.filter(one -> !blindIn.get().isAfter(one.joined())).isPresent();
        }
    }

    /// Who interviewed.
    record Interviewer(
            SeatId seat, @Nullable AccountId account, String guestName, Instant joined, Optional<Instant> in) {}

    private record Row(
            @Nullable Instant ended,
            @Nullable Instant blindIn,
            @Nullable Interviewer other) {}

    /// How it stands, in one statement.
    Standing of(InterviewId interview) {
        Row row = jdbc.sql("""
                select i.ended_at, b.sealed_at as blind_in, s.id, s.account_id, s.guest_name, s.joined_at,
                    c.sealed_at as other_in
                from interview i
                left join scorecard b
                    on b.interview_id = i.id and b.seat_id = i.candidate_seat_id and b.kind = 'BLIND'
                left join seat s on %s
                left join scorecard c on c.interview_id = i.id and c.seat_id = s.id and c.kind = 'INTERVIEWER'
                where i.id = :interview
                order by s.joined_at fetch first 1 row only""".formatted(INTERVIEWED))
                .param("interview", interview.value())
                .query(Reveals::row)
                .optional()
                .orElse(new Row(null, null, null));
        Optional<Interviewer> other = Optional.ofNullable(row.other());
        Optional<Instant> blindIn = Optional.ofNullable(row.blindIn());
        Reveal reveal = Reveal.of(
                Optional.ofNullable(row.ended()),
                blindIn,
                other.map(one -> new Reveal.Other(one.joined(), one.in())),
                clock.instant());
        return new Standing(reveal, blindIn, other);
    }

    /// What the interviewer is called; empty when they have deleted their account.
    String name(Interviewer interviewer) {
        return Optional.ofNullable(interviewer.account())
                .map(account -> people.names(List.of(account)).getOrDefault(account, ""))
                .orElse(interviewer.guestName());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID seat = row.getObject("id", UUID.class);
        Instant joined = instant(row, "joined_at");
        if (seat == null || joined == null) {
            return new Row(instant(row, "ended_at"), instant(row, "blind_in"), null);
        }
        UUID account = row.getObject("account_id", UUID.class);
        String guest = row.getString("guest_name");
        return new Row(
                instant(row, "ended_at"),
                instant(row, "blind_in"),
                new Interviewer(
                        new SeatId(seat),
                        account == null ? null : new AccountId(account),
                        guest == null ? "" : guest,
                        joined,
                        Optional.ofNullable(instant(row, "other_in"))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
