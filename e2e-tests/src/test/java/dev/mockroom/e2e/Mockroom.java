package dev.mockroom.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The packaged jar, running as its own process on a free port with its own data.
final class Mockroom implements AutoCloseable {

    private final Path data;
    private final int port;
    private Process process;

    private Mockroom(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /// Starts it on an empty database with the demo people.
    static Mockroom start() {
        try {
            Mockroom mockroom = new Mockroom(Files.createTempDirectory("mockroom"), freePort());
            mockroom.launch();
            return mockroom;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    Path log() {
        return data.resolve("server.log");
    }

    /// Ends the process as a power cut would.
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends it, and changes its database while it is away; [#launch] starts it again.
    void whileAway(String sql) {
        kill();
        try (JarFile packaged = new JarFile(System.getProperty("mockroom.jar"))) {
            JarEntry h2 = packaged.stream()
                    .filter(entry -> entry.getName().matches("BOOT-INF/lib/h2-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
            Path driver = data.resolve("h2.jar");
            try (InputStream jar = packaged.getInputStream(h2)) {
                Files.copy(jar, driver, StandardCopyOption.REPLACE_EXISTING);
            }
            Process shell = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            driver.toString(),
                            "org.h2.tools.Shell",
                            "-url",
                            "jdbc:h2:file:" + data.resolve("mockroom")
                                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                            "-user",
                            "",
                            "-password",
                            "",
                            "-sql",
                            sql)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (shell.waitFor() != 0 || said.contains("Exception")) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts it again on the same port and data.
    void launch() {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("mockroom.jar"));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MOCKROOM_DATA", data.toString());
        builder.environment().put("MOCKROOM_DEMO", "true");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            process = builder.start();
            awaitFirstPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirstPage() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url()))
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Mockroom ended at once:\n" + Files.readString(log()));
                }
                if (answers(client, request)) {
                    return;
                }
                CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
                        .join();
            }
        }
        throw new IllegalStateException("Mockroom did not answer within two minutes:\n" + Files.readString(log()));
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
