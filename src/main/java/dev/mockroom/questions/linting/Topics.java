package dev.mockroom.questions.linting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The topics that cards may name: the first column of a table with the columns `topic,area`.
public final class Topics {

    static final String TABLE = "topics.csv";

    private final Set<String> names;

    private Topics(List<String> lines) {
        names = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> key(line.split(",", 2)[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The topics of the bank that ships.
    public static Topics shipped() {
        try (InputStream table = Topics.class.getResourceAsStream("/db/bank/" + TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table of topics is missing from the build");
            }
            return new Topics(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The topics of a bank in a folder, or those that ship where the folder has no table.
    ///
    /// @throws IOException when the table cannot be read
    static Topics of(@Nullable Path folder) throws IOException {
        Path table = folder == null ? null : folder.resolve(TABLE);
        return table != null && Files.exists(table) ? new Topics(Files.readAllLines(table)) : shipped();
    }

    boolean knows(String topic) {
        return names.contains(key(topic));
    }

    private static String key(String topic) {
        return topic.strip().toLowerCase(Locale.ROOT);
    }
}
