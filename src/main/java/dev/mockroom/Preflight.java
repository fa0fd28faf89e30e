package dev.mockroom;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/// Looks before the start at what most often stands in its way, and says so in one sentence instead of a stack trace.
final class Preflight {

    private final Map<String, String> environment;

    Preflight(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The sentence to end with, if the port is taken or the database is held by another process.
    Optional<String> objection() {
        return database().or(this::port);
    }

    /// The sentence to end with, if another process holds the embedded database.
    Optional<String> database() {
        if (environment.containsKey("SPRING_DATASOURCE_URL")) {
            return Optional.empty();
        }
        Path file = Path.of(environment.getOrDefault("MOCKROOM_DATA", "./data"), "mockroom.mv.db");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                return Optional.empty();
            }
        } catch (OverlappingFileLockException e) {
            // this very process holds it; said below
        } catch (IOException e) {
            return Optional.of("The database " + file + " cannot be opened (" + e.getMessage()
                    + "): check its permissions, or choose another folder with MOCKROOM_DATA.");
        }
        return Optional.of("The database " + file
                + " is in use by another Mockroom: stop that one, or choose another folder with MOCKROOM_DATA.");
    }

    private Optional<String> port() {
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        String address = environment.getOrDefault("MOCKROOM_ADDRESS", "127.0.0.1");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Mockroom cannot listen on " + address + ":" + port + " (" + e.getMessage()
                    + "): stop what listens there, or choose another port with PORT=8081.");
        }
    }
}
