package dev.mockroom.accounts.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A zip that is ready to be sent, once; only its owner's process can read the file, and closing
/// deletes it.
public final class ExportFile implements AutoCloseable {

    private final Path path;

    ExportFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /// How many bytes it has.
    public long size() throws IOException {
        return Files.size(path);
    }

    /// Sends it.
    public void sendTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
