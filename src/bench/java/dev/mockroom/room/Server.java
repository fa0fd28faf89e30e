package dev.mockroom.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A process of its own that answers on a port of this machine.
record Server(Process process, int port) implements AutoCloseable {

    /// Mockroom, as it is packaged.
    static Server mockroom(Path jar, Path data) throws IOException {
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(java("java"), "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MOCKROOM_DATA", data.toString());
        return new Server(
                        builder.redirectErrorStream(true)
                                .redirectOutput(data.resolve("server.log").toFile())
                                .start(),
                        port)
                .answering();
    }

    /// The relay that ours is compared with.
    static Server relay(String node, Path script) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(node, script.toString());
        builder.environment().put("HOST", "127.0.0.1");
        builder.environment().put("PORT", String.valueOf(port));
        return new Server(
                        builder.redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start(),
                        port)
                .answering();
    }

    URI http(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI socket(String path) {
        return URI.create("ws://127.0.0.1:" + port + path);
    }

    /// What the process has computed since it started.
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// What lives on the heap, in bytes, after a collection.
    long heap() {
        jcmd("GC.run");
        return jcmd("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.trim().split("\\s+")[2])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Server answering() {
        HttpRequest request =
                HttpRequest.newBuilder(http("/")).timeout(Duration.ofSeconds(2)).build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                    return this;
                } catch (IOException notYet) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("The server on port " + port + " did not start");
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            jcmd.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
