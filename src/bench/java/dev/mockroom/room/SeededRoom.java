package dev.mockroom.room;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// A live room of one question that is under way, with the keys of both seats.
record SeededRoom(UUID id, UUID attempt, String candidateKey, String interviewerKey) {

    /// Puts rooms into the database while the server is away.
    static List<SeededRoom> seed(Path data, int rooms) throws SQLException {
        List<SeededRoom> seeded = new ArrayList<>();
        try (Connection h2 = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("mockroom") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            UUID account = UUID.randomUUID();
            UUID plan = UUID.randomUUID();
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            run(
                    h2,
                    "insert into account (id, email, display_name, password_hash, demo, revision, created_at)"
                            + " values (?, 'bench@example.org', 'Bench', '', false, 0, ?)",
                    account,
                    now);
            run(
                    h2,
                    "insert into plan (id, account_id, minutes, seniority, rest_days, seed, created_at)"
                            + " values (?, ?, 30, 'MID', 0, 1, ?)",
                    plan,
                    account,
                    now);
            UUID question;
            UUID revision;
            try (ResultSet row = h2.createStatement().executeQuery("select question_id, id from revision limit 1")) {
                row.next();
                question = row.getObject(1, UUID.class);
                revision = row.getObject(2, UUID.class);
            }
            for (int number = 0; number < rooms; number++) {
                SeededRoom room = new SeededRoom(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString());
                UUID meeting = UUID.randomUUID();
                UUID seat = UUID.randomUUID();
                UUID interviewer = UUID.randomUUID();
                run(h2, "insert into meeting (id, created_at, live) values (?, ?, true)", meeting, now);
                run(
                        h2,
                        "insert into seat (id, meeting_id, account_id, seat_role) values (?, ?, ?, 'CANDIDATE')",
                        seat,
                        meeting,
                        account);
                run(
                        h2,
                        "insert into seat (id, meeting_id, guest_name, joined_at, seat_role) values (?, ?, 'Guest', ?,"
                                + " 'INTERVIEWER')",
                        interviewer,
                        meeting,
                        now);
                key(h2, seat, room.candidateKey(), now);
                key(h2, interviewer, room.interviewerKey(), now);
                run(
                        h2,
                        "insert into interview (id, meeting_id, candidate_seat_id, plan_id, company_name, seniority, minutes,"
                                + " phase, current_number, created_at, started_at, version)"
                                + " values (?, ?, ?, ?, '', 'MID', 30, 'RUNNING', 1, ?, ?, 1)",
                        room.id(),
                        meeting,
                        seat,
                        plan,
                        now,
                        now);
                run(
                        h2,
                        "insert into attempt (id, interview_id, item_number, question_id, revision_id, minutes, hint_count,"
                                + " visited, skipped, spent_millis, running_since)"
                                + " values (?, ?, 1, ?, ?, 30, 0, true, false, 0, ?)",
                        room.attempt(),
                        room.id(),
                        question,
                        revision,
                        now);
                seeded.add(room);
            }
        }
        return seeded;
    }

    private static void key(Connection h2, UUID seat, String key, OffsetDateTime now) throws SQLException {
        run(
                h2,
                "insert into seat_key (seat_id, key_hash, expires_at) values (?, ?, ?)",
                seat,
                sha256(key),
                now.plusDays(1));
    }

    private static void run(Connection h2, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = h2.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
