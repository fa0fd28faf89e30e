package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The times that somebody proposed and agreed on.
///
/// Those of their own interviews go with these. Where they were to interview somebody else, the other is left with a
/// cancelled booking, and without what they said.
@Component
@Order(PersonalData.INTERVIEWS - 1)
class BookingData implements PersonalData {

    private static final String MINE = """
            interview_id in (select i.id from interview i join seat s on s.meeting_id = i.meeting_id
                where s.account_id = :person and (s.id = i.candidate_seat_id
                    or (s.seat_role = 'INTERVIEWER' and s.turn = i.turn and s.left_at is null)))""";

    private static final String AS_INTERVIEWER = """
            interview_id in (select i.id from interview i join seat s on s.meeting_id = i.meeting_id
                where s.account_id = :person and s.seat_role = 'INTERVIEWER' and s.turn = i.turn and s.left_at is null)""";

    private final JdbcClient jdbc;
    private final PersonalTables tables;
    private final Clock clock;

    BookingData(JdbcClient jdbc, PersonalTables tables, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("booking", "What was agreed on for an interview with somebody.")
                        .gives(
                                "id",
                                "interview_id",
                                "starts_at",
                                "proposed_by",
                                "said",
                                "said_by",
                                "revision",
                                "cancelled_by",
                                "cancelled_at",
                                "missed_at")
                        .where(MINE, "interview_id"),
                tables.table("booking_time", "A time that is proposed and not answered.")
                        .gives("booking_id", "starts_at")
                        .where("booking_id in (select id from booking where " + MINE + ")", "booking_id, starts_at"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("update booking set said = '', said_by = null where said_by = 'INTERVIEWER' and " + AS_INTERVIEWER)
                .param("person", person.value())
                .update();
        jdbc.sql("delete from booking_time where booking_id in (select id from booking where " + AS_INTERVIEWER + ")")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                update booking set cancelled_by = 'INTERVIEWER', cancelled_at = :now, proposed_by = null,
                    revision = revision + 1
                where cancelled_at is null and (starts_at is null or starts_at > :now) and\s""" + AS_INTERVIEWER)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update booking set proposed_by = null where " + AS_INTERVIEWER)
                .param("person", person.value())
                .update();
    }
}
