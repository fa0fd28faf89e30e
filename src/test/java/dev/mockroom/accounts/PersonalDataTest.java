package dev.mockroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Walks the database, so that no table about people is forgotten in an export or when somebody
/// leaves.
///
/// A table is about people when a key of it leads to an account or a seat, or when its rows go with
/// those of such a table (`on delete cascade`). When this fails, a table or column is new: let a
/// [PersonalData] of its feature give it or withhold it, and forget it.
@MockroomTest
class PersonalDataTest {

    private static final Set<String> PEOPLE = Set.of("account", "seat");

    /// Columns that would hold a person even where no key says so.
    private static final String PERSONAL_COLUMN =
            "(.*_)?(account|person|author|seat|reviewer|reporter)_id|.*_by|.*email.*";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<PersonalData> features;

    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final List<Key> keys = new ArrayList<>();

    private record Key(String table, String column, String target, boolean cascades) {}

    @BeforeEach
    void readTheDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet rows = meta.getColumns(connection.getCatalog(), schema, "%", "%")) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString("TABLE_NAME"), table -> new TreeSet<>())
                            .add(rows.getString("COLUMN_NAME"));
                }
            }
            for (String table : columns.keySet()) {
                try (ResultSet rows = meta.getImportedKeys(connection.getCatalog(), schema, table)) {
                    while (rows.next()) {
                        keys.add(new Key(
                                table,
                                rows.getString("FKCOLUMN_NAME"),
                                rows.getString("PKTABLE_NAME"),
                                rows.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade));
                    }
                }
            }
        }
        assertThat(keys).as("the keys of the database").isNotEmpty();
    }

    @Test
    void everyTableAboutPeopleIsSpokenFor() {
        Map<String, String> missing = new LinkedHashMap<>(aboutPeople());
        missing.keySet().removeAll(given().keySet());

        assertThat(missing).as("tables about people that no PersonalData gives").isEmpty();
    }

    @Test
    void everyColumnOfThemIsGivenOrWithheld() {
        Map<String, Set<String>> forgotten = new TreeMap<>();
        given().forEach((table, parts) -> {
            Set<String> real = columns.get(table);
            if (real != null) {
                Set<String> named = parts.stream()
                        .flatMap(part -> Stream.concat(part.columns().stream(), part.withheld().stream()))
                        .collect(Collectors.toSet());
                Set<String> left = new TreeSet<>(real);
                left.removeAll(named);
                assertThat(real).as("what is given of " + table).containsAll(named);
                if (!left.isEmpty()) {
                    forgotten.put(table, left);
                }
            }
        });

        assertThat(forgotten).as("columns that are neither given nor withheld").isEmpty();
    }

    @Test
    void noColumnHoldsAPersonBehindTheKeysBack() {
        Set<String> spokenFor = given().keySet();
        Map<String, List<String>> suspicious = new TreeMap<>();
        columns.forEach((table, names) -> {
            List<String> found = names.stream()
                    .filter(name -> name.matches(PERSONAL_COLUMN))
                    .filter(name -> keys.stream()
                            .noneMatch(key ->
                                    key.table().equals(table) && key.column().equals(name)))
                    .toList();
            if (!found.isEmpty() && !spokenFor.contains(table)) {
                suspicious.put(table, found);
            }
        });

        suspicious.remove("flyway_schema_history"); // who installed the schema: the database's user
        assertThat(suspicious).isEmpty();
    }

    @Test
    void noTwoFeaturesGiveTheSameTable() {
        assertThat(given().values()).allSatisfy(parts -> assertThat(parts).hasSize(1));
        assertThat(features.stream().map(PersonalData::name)).doesNotHaveDuplicates();
    }

    @Test
    void secretsAreWithheld() {
        given().values().stream()
                .flatMap(Collection::stream)
                .forEach(table -> assertThat(table.columns())
                        .noneMatch(column -> column.contains("hash") || column.contains("secret")));
    }

    /// The tables about people, each with why.
    private Map<String, String> aboutPeople() {
        Map<String, String> found = new LinkedHashMap<>();
        PEOPLE.forEach(table -> found.put(table, "it is where people are"));
        boolean more = true;
        while (more) {
            more = false;
            for (Key key : keys) {
                boolean leads = PEOPLE.contains(key.target()) || (key.cascades() && found.containsKey(key.target()));
                if (leads && found.putIfAbsent(key.table(), key.column() + " leads to " + key.target()) == null) {
                    more = true;
                }
            }
        }
        return found;
    }

    private Map<String, List<PersonalTable>> given() {
        Map<String, List<PersonalTable>> given = new HashMap<>();
        features.stream()
                .flatMap(feature -> feature.tables().stream())
                .forEach(table -> given.computeIfAbsent(table.name(), name -> new ArrayList<>())
                        .add(table));
        return given;
    }
}
