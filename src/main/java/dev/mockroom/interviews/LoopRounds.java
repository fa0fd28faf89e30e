package dev.mockroom.interviews;

import dev.mockroom.accounts.CurrentPerson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the rounds beside one, for the candidate of a loop; for everybody else there are none.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class LoopRounds {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    LoopRounds(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /// One round of a loop.
    public record Round(InterviewId interview, LoopRound round) {}

    /// The rounds before and after one.
    ///
    /// @param before null for the first
    /// @param next   null for the last
    public record Around(@Nullable Round before, @Nullable Round next) {

        /// Whether it is no loop.
        public boolean isEmpty() {
            return before == null && next == null;
        }
    }

    /// The rounds before and after this one that are still there.
    public Around around(InterviewId interview) {
        List<Round> rounds = jdbc.sql("""
                select r.id, r.round_number, r.round_count, r.round_name
                from interview i
                join seat s on s.id = i.candidate_seat_id
                join interview r on r.meeting_id = i.meeting_id and r.round_count > 1
                join seat c on c.id = r.candidate_seat_id and c.account_id = s.account_id
                where i.id = :interview and s.account_id = :person
                order by r.round_number""")
                .param("interview", interview.value())
                .param("person", currentPerson.id().value())
                .query((row, number) -> new Round(
                        new InterviewId(row.getObject("id", UUID.class)),
                        new LoopRound(
                                row.getInt("round_number"),
                                row.getInt("round_count"),
                                Optional.ofNullable(row.getString("round_name")))))
                .list();
        for (int i = 0; i < rounds.size(); i++) {
            if (rounds.get(i).interview().equals(interview)) {
                return new Around(i == 0 ? null : rounds.get(i - 1), i + 1 == rounds.size() ? null : rounds.get(i + 1));
            }
        }
        return new Around(null, null);
    }
}
