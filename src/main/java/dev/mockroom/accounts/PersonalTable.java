package dev.mockroom.accounts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table as its person may take it with them.
///
/// @param name     as in the database, or of what is made from its tables
/// @param about    one sentence that says what a row is, for the export's own description
/// @param columns  what is given, in this order
/// @param withheld columns that are not given: secrets, and what is another person's
/// @param rows     reads the rows of one person
public record PersonalTable(String name, String about, List<String> columns, Set<String> withheld, Rows rows) {

    public PersonalTable {
        columns = List.copyOf(columns);
        withheld = Set.copyOf(withheld);
        if (columns.isEmpty() || columns.stream().anyMatch(withheld::contains)) {
            throw new IllegalArgumentException(name + " gives nothing, or gives what it withholds");
        }
    }

    /// Reads rows one by one, never all of them at once.
    @FunctionalInterface
    public interface Rows {

        /// Hands every row of this person to the sink, in a stable order.
        void read(AccountId person, Sink sink);
    }

    /// Takes a row.
    @FunctionalInterface
    public interface Sink {

        /// One row.
        ///
        /// @param values in the order of the columns: text, numbers, booleans, ids, instants, bytes
        ///     or null
        void row(List<? extends @Nullable Object> values);
    }
}
