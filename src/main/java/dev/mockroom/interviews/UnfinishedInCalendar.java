package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CalendarEntries;
import dev.mockroom.accounts.CalendarEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Interviews that somebody can go on with: on today's date for as long as they wait.
@Component
class UnfinishedInCalendar implements CalendarEntries {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnfinishedInCalendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(AccountId person, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return jdbc.sql("""
                select i.id, i.company_name, i.minutes from interview i
                join seat s on s.id = i.candidate_seat_id
                where s.account_id = :person and i.phase <> 'ENDED'
                    and not exists (select 1 from booking b
                        where b.interview_id = i.id and i.phase = 'WAITING' and b.cancelled_at is null)
                order by i.created_at desc, i.id limit :most""")
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> {
                    UUID interview = row.getObject("id", UUID.class);
                    String company = row.getString("company_name");
                    return new CalendarEntry(
                            "interview-" + interview,
                            new CalendarEntry.Day(today),
                            company.isEmpty() ? "interviews.calendar.unfinished" : "interviews.calendar.unfinishedAt",
                            List.of(row.getInt("minutes"), company),
                            "interview/" + interview);
                })
                .list();
    }
}
