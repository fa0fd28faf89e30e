package dev.mockroom.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/// Describes the tables of [PersonalData] that are given as they are.
@Component
public class PersonalTables {

    /// So many rows come over from the database at once.
    private static final int FETCHED = 200;

    private final NamedParameterJdbcTemplate jdbc;

    PersonalTables(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED);
        jdbc = new NamedParameterJdbcTemplate(template);
    }

    /// Begins the description of a table.
    ///
    /// @param name  as in the database
    /// @param about one sentence that says what a row is
    public Builder table(String name, String about) {
        return new Builder(name, about, List.of(), Set.of());
    }

    /// Reads with a query of one's own.
    ///
    /// @param sql  names the person `:person`, and columns in the order in which they are to be
    ///     given
    public PersonalTable.Rows query(String sql) {
        return (person, sink) -> jdbc.query(sql, Map.of("person", person.value()), (RowCallbackHandler)
                row -> sink.row(values(row, row.getMetaData().getColumnCount())));
    }

    private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            values.add(
                    switch (row.getObject(column)) {
                        case Timestamp at -> at.toInstant(); // PostgreSQL
                        case OffsetDateTime at -> at.toInstant(); // H2
                        case null, default -> row.getObject(column);
                    });
        }
        return values;
    }

    /// A description that is not complete yet.
    public final class Builder {

        private final String name;
        private final String about;
        private final List<String> columns;
        private final Set<String> withheld;

        private Builder(String name, String about, List<String> columns, Set<String> withheld) {
            this.name = name;
            this.about = about;
            this.columns = columns;
            this.withheld = withheld;
        }

        /// What is given.
        public Builder gives(String... given) {
            return new Builder(name, about, List.of(given), withheld);
        }

        /// What is not: secrets, and what is another person's.
        public Builder withholds(String... kept) {
            return new Builder(name, about, columns, Set.of(kept));
        }

        /// Which rows, by a condition that names the person `:person`, and in which order.
        public PersonalTable where(String condition, String order) {
            return new PersonalTable(
                    name,
                    about,
                    columns,
                    withheld,
                    query("select " + String.join(", ", columns) + " from " + name + " where " + condition
                            + " order by " + order));
        }
    }
}
