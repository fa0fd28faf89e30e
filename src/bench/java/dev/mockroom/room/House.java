package dev.mockroom.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A server with rooms under way, in a directory that goes when it closes.
record House(Path data, Server server, List<SeededRoom> rooms) implements AutoCloseable {

    /// @param rooms how many
    static House of(Path jar, int rooms) throws IOException, InterruptedException, SQLException {
        Path data = Files.createTempDirectory("mockroom-bench");
        Server.mockroom(jar, data).close(); // makes the tables and imports the bank
        List<SeededRoom> seeded = SeededRoom.seed(data, rooms);
        return new House(data, Server.mockroom(jar, data), seeded);
    }

    /// What the database takes on disk.
    long databaseBytes() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
