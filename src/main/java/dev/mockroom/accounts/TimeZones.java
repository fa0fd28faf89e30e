package dev.mockroom.accounts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The column `account.time_zone`.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Component
public class TimeZones {

    /// What the database takes; no zone's name is as long.
    private static final int LONGEST = 64;

    private final JdbcClient jdbc;

    TimeZones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The zone in a column, if one is kept that is still known here.
    public static Optional<ZoneId> read(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// Where this person is, if a browser has ever said.
    public Optional<ZoneId> of(AccountId person) {
        return jdbc.sql("select time_zone from account where id = ? and time_zone is not null")
                .param(person.value())
                .query(String.class)
                .optional()
                .flatMap(TimeZones::read);
    }

    void keep(AccountId person, ZoneId zone) {
        if (zone.getId().length() > LONGEST) {
            return;
        }
        jdbc.sql("""
                update account set time_zone = :zone
                where id = :person and (time_zone is null or time_zone <> :zone)""")
                .param("zone", zone.getId())
                .param("person", person.value())
                .update();
    }
}
