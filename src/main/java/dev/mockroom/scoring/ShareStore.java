package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of what is shared, and of who agrees to it.
@Repository
class ShareStore {

    /// That a link was opened is written no more often than this.
    private static final long STEP_SECONDS = 60;

    private final JdbcClient jdbc;

    ShareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A link that leads somewhere, and where.
    record Open(Share share, InterviewId interview) {}

    /// Makes the others who share this debrief wait until the transaction ends.
    void lock(InterviewId interview) {
        jdbc.sql("select id from interview where id = :id for update")
                .param("id", interview.value())
                .query(UUID.class)
                .single();
    }

    void insert(Share share, InterviewId interview, String secret) {
        jdbc.sql("""
                insert into debrief_share (id, interview_id, secret_hash, created_at, expires_at)
                values (:id, :interview, :hash, :created, :expires)""")
                .param("id", share.id().value())
                .param("interview", interview.value())
                .param("hash", Secret.hash(secret))
                .param("created", column(share.created()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("expires", column(share.expires()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        for (SharePart part : share.parts()) {
            jdbc.sql("insert into debrief_share_part (share_id, part) values (:share, :part)")
                    .param("share", share.id().value())
                    .param("part", part.name())
                    .update();
        }
    }

    /// The newest links of an interview, two statements however many.
    List<Share> of(InterviewId interview, int most) {
        List<Share> bare = jdbc.sql("""
                select * from debrief_share where interview_id = :interview
                order by created_at desc, id fetch first :most rows only""")
                .param("interview", interview.value())
                .param("most", most)
                .query((row, number) -> share(row, Set.of()))
                .list();
        Map<UUID, Set<SharePart>> parts =
                parts(bare.stream().map(share -> share.id().value()).toList());
        return bare.stream()
                .map(share -> with(share, parts.getOrDefault(share.id().value(), Set.of())))
                .toList();
    }

    /// How many links of an interview lead somewhere.
    int about(InterviewId interview, Instant now) {
        return jdbc.sql("""
                select count(*) from debrief_share
                where interview_id = :interview and revoked_at is null and expires_at > :now""")
                .param("interview", interview.value())
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Integer.class)
                .single();
    }

    /// What is at this secret, found by its hash.
    Optional<Open> open(String secret, Instant now) {
        return jdbc.sql("""
                select * from debrief_share
                where secret_hash = :hash and revoked_at is null and expires_at > :now""")
                .param("hash", Secret.hash(secret))
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) ->
                        new Open(share(row, Set.of()), new InterviewId(row.getObject("interview_id", UUID.class))))
                .optional()
                .map(open -> {
                    UUID id = open.share().id().value();
                    return new Open(
                            with(open.share(), parts(List.of(id)).getOrDefault(id, Set.of())), open.interview());
                });
    }

    void wasOpened(ShareId share, Instant now) {
        jdbc.sql(
                        "update debrief_share set opened_at = :now where id = :id and (opened_at is null or opened_at < :step)")
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", share.value())
                .param("step", column(now.minusSeconds(STEP_SECONDS)), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Whether there was such a link that was not taken back before.
    boolean revoke(ShareId share, InterviewId interview, Instant now) {
        return jdbc.sql("""
                update debrief_share set revoked_at = :now
                where id = :id and interview_id = :interview and revoked_at is null""")
                        .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", share.value())
                        .param("interview", interview.value())
                        .update()
                == 1;
    }

    /// Whether the interviewer in this seat lets their words be shown.
    boolean agreed(InterviewId interview, SeatId seat) {
        return jdbc.sql("""
                select count(*) from words_agreement a join scorecard c on c.id = a.scorecard_id
                where c.interview_id = :interview and c.seat_id = :seat and c.kind = 'INTERVIEWER'""")
                        .param("interview", interview.value())
                        .param("seat", seat.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Keeps that they do; the card is locked.
    void agree(ScorecardId card, Instant now) {
        disagree(card);
        jdbc.sql("insert into words_agreement (scorecard_id, agreed_at) values (:card, :now)")
                .param("card", card.value())
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Forgets that they did.
    void disagree(ScorecardId card) {
        jdbc.sql("delete from words_agreement where scorecard_id = :card")
                .param("card", card.value())
                .update();
    }

    private Map<UUID, Set<SharePart>> parts(List<UUID> shares) {
        Map<UUID, Set<SharePart>> parts = new HashMap<>();
        if (!shares.isEmpty()) {
            jdbc.sql("select * from debrief_share_part where share_id in (:shares)")
                    .param("shares", shares)
                    .query((ResultSet row) -> {
                        parts.computeIfAbsent(
                                        row.getObject("share_id", UUID.class), share -> EnumSet.noneOf(SharePart.class))
                                .add(SharePart.valueOf(row.getString("part")));
                    });
        }
        return parts;
    }

    private static Share with(Share share, Set<SharePart> parts) {
        return new Share(share.id(), parts, share.created(), share.expires(), share.revokedAt(), share.openedAt());
    }

    private static Share share(ResultSet row, Set<SharePart> parts) throws SQLException {
        return new Share(
                new ShareId(row.getObject("id", UUID.class)),
                parts,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "opened_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
