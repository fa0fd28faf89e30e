package dev.mockroom.questions.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes to read, with a name for the report; opened more than once, because the charset is found
/// in a pass of its own.
public interface BankSource {

    /// The name that the report shows.
    String name();

    /// Opens the bytes from the start.
    InputStream open() throws IOException;

    /// A file.
    static BankSource of(Path path) {
        return new FileSource(path);
    }

    /// Bytes in memory, an upload for example.
    static BankSource of(String name, byte[] bytes) {
        return new MemorySource(name, bytes);
    }

    /// A file by its path; named as the caller wrote the path.
    ///
    /// @param path the file
    record FileSource(Path path) implements BankSource {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /// Bytes already in memory.
    final class MemorySource implements BankSource {
        private final String name;
        private final byte[] bytes;

        MemorySource(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
