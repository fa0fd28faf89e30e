package dev.mockroom.accounts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people are called, for features that answer for who may know it.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so. A guest who was handed an
/// interview has no account to ask [People] with, and must be told whose interview it is.
@Component
public class PeopleRecords {

    private final JdbcClient jdbc;

    PeopleRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Their names on screen, in one statement.
    ///
    /// @return an entry for each that exists; whoever is gone is missing
    public Map<AccountId, String> names(Collection<AccountId> people) {
        List<UUID> ids =
                new LinkedHashSet<>(people).stream().map(AccountId::value).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, display_name from account where id in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
