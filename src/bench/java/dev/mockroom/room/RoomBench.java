package dev.mockroom.room;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// How long a keystroke is on its way in a full house: rooms of two who both type, on this machine alone, beside a
/// relay
/// that keeps nothing (y-websocket) under the same load in the same run.
///
/// Started from its source by `./bench room`. Both people of a room write one answer, which in the application only the
/// candidate does: to the socket they are two browsers of that seat. Times are taken in this process, from the call
/// that
/// sends to the call that receives; what this process costs itself is in them, for both servers alike.
public final class RoomBench {

    private static final int UPDATES_A_SECOND = 4;

    private RoomBench() {}

    /// @param words the packaged jar, the relay's script or nothing for no relay, Node, rooms, seconds
    public static void main(String[] words) throws Exception {
        Path jar = Path.of(words[0]);
        Path relay = Path.of(words[1]);
        int rooms = Integer.parseInt(words[3]);
        int seconds = Integer.parseInt(words[4]);
        Load ours = mockroom(jar, rooms, seconds);
        say("mockroom", ours);
        Load theirs = relay(words[2], relay, rooms, seconds);
        say("y-websocket", theirs);
        System.out.println(json(rooms, seconds, ours, theirs));
    }

    private static void say(String server, Load load) {
        System.err.printf(
                Locale.ROOT,
                "%-12s received p50 %.1f p95 %.1f p99 %.1f ms; on disk p95 %.1f ms; cpu %.0f %% of one core; lost %d%n",
                server,
                load.received().at(50),
                load.received().at(95),
                load.received().at(99),
                load.stored().at(95),
                load.cpuPercent(),
                load.lost());
    }

    private static String json(int rooms, int seconds, Load ours, Load theirs) {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"room\",\"rooms\":%d,\"people\":%d,\"updatesPerSecond\":%d,\"seconds\":%d,\"cores\":%d,"
                        + "\"mockroom\":%s,\"yWebsocket\":%s,\"p95Ratio\":%.2f,\"goal\":1.2}",
                rooms,
                2 * rooms,
                2 * rooms * UPDATES_A_SECOND,
                seconds,
                Runtime.getRuntime().availableProcessors(),
                ours.json(),
                theirs.json(),
                ours.received().at(95) / theirs.received().at(95));
    }

    // --- the two servers

    private static Load mockroom(Path jar, int rooms, int seconds) throws Exception {
        Path data = Files.createTempDirectory("mockroom-bench");
        int port = freePort();
        Process first = server(jar, data, port);
        stop(first);
        List<Room> seeded = seed(data, rooms);
        Process server = server(jar, data, port);
        try {
            long idle = heap(server);
            List<Typist> typists = new ArrayList<>();
            for (Room room : seeded) {
                for (int person = 1; person <= 2; person++) {
                    typists.add(new Typist(
                            new Ours(room),
                            person,
                            URI.create("ws://127.0.0.1:" + port + "/socket/room/" + room.id())));
                }
            }
            return Load.of(server, typists, seconds, () -> new Held((heap(server) - idle) / rooms, size(data)));
        } finally {
            stop(server);
            delete(data);
        }
    }

    private static Load relay(String node, Path script, int rooms, int seconds) throws Exception {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(node, script.toString());
        builder.environment().put("HOST", "127.0.0.1");
        builder.environment().put("PORT", String.valueOf(port));
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            answers("http://127.0.0.1:" + port + "/", server);
            List<Typist> typists = new ArrayList<>();
            for (int room = 0; room < rooms; room++) {
                for (int person = 1; person <= 2; person++) {
                    typists.add(
                            new Typist(new Theirs(), person, URI.create("ws://127.0.0.1:" + port + "/room-" + room)));
                }
            }
            return Load.of(server, typists, seconds, () -> new Held(-1, -1));
        } finally {
            stop(server);
        }
    }

    private static long size(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Process server(Path jar, Path data, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MOCKROOM_DATA", data.toString());
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        answers("http://127.0.0.1:" + port + "/", server);
        return server;
    }

    private static void answers(String url, Process server) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && server.isAlive()) {
                try {
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("The server at " + url + " did not start");
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// What lives on the server's heap, in bytes, after a collection.
    private static long heap(Process server) {
        jcmd(server, "GC.run");
        return jcmd(server, "GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.trim().split("\\s+")[2])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private static String jcmd(Process server, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(server.pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            jcmd.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // --- rooms under way, put into the database while the server is away

    private record Room(UUID id, UUID attempt, String key) {}

    private static List<Room> seed(Path data, int rooms) throws SQLException {
        List<Room> seeded = new ArrayList<>();
        try (Connection h2 = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("mockroom") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")) {
            UUID account = UUID.randomUUID();
            UUID plan = UUID.randomUUID();
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            run(
                    h2,
                    "insert into account (id, email, display_name, password_hash, demo, revision, created_at)"
                            + " values (?, 'bench@example.org', 'Bench', '', false, 0, ?)",
                    account,
                    now);
            run(
                    h2,
                    "insert into plan (id, account_id, minutes, seniority, rest_days, seed, created_at)"
                            + " values (?, ?, 30, 'MID', 0, 1, ?)",
                    plan,
                    account,
                    now);
            UUID question;
            UUID revision;
            try (ResultSet row = h2.createStatement().executeQuery("select question_id, id from revision limit 1")) {
                row.next();
                question = row.getObject(1, UUID.class);
                revision = row.getObject(2, UUID.class);
            }
            for (int number = 0; number < rooms; number++) {
                Room room = new Room(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID().toString());
                UUID meeting = UUID.randomUUID();
                UUID seat = UUID.randomUUID();
                run(h2, "insert into meeting (id, created_at, live) values (?, ?, true)", meeting, now);
                run(
                        h2,
                        "insert into seat (id, meeting_id, account_id, seat_role) values (?, ?, ?, 'CANDIDATE')",
                        seat,
                        meeting,
                        account);
                run(
                        h2,
                        "insert into seat_key (seat_id, key_hash, expires_at) values (?, ?, ?)",
                        seat,
                        sha256(room.key()),
                        now.plusDays(1));
                run(
                        h2,
                        "insert into interview (id, meeting_id, candidate_seat_id, plan_id, company_name, seniority, minutes,"
                                + " phase, current_number, created_at, started_at, version)"
                                + " values (?, ?, ?, ?, '', 'MID', 30, 'RUNNING', 1, ?, ?, 1)",
                        room.id(),
                        meeting,
                        seat,
                        plan,
                        now,
                        now);
                run(
                        h2,
                        "insert into attempt (id, interview_id, item_number, question_id, revision_id, minutes, hint_count,"
                                + " visited, skipped, spent_millis, running_since)"
                                + " values (?, ?, 1, ?, ?, 30, 0, true, false, 0, ?)",
                        room.attempt(),
                        room.id(),
                        question,
                        revision,
                        now);
                seeded.add(room);
            }
        }
        return seeded;
    }

    private static void run(Connection h2, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = h2.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // --- what goes over the wire

    /// How one server wants it said.
    private interface Wire {

        /// Headers of the handshake: name, value, and so on.
        List<String> headers();

        /// The frame that comes first; empty for none.
        byte[] hello();

        byte[] frame(int number, byte[] update);

        /// The number of an own update that is on disk now; -1 for any other frame.
        int stored(ByteBuffer frame);

        /// Where an update begins in this frame; -1 when it brings none.
        int update(ByteBuffer frame);
    }

    private record Ours(Room room) implements Wire {

        @Override
        public List<String> headers() {
            return List.of("Cookie", "mockroom-seat-" + room.id() + "=" + room.key());
        }

        @Override
        public byte[] hello() {
            return header(1, 8).putLong(0).array();
        }

        @Override
        public byte[] frame(int number, byte[] update) {
            return header(2, 8 + update.length)
                    .putInt(1)
                    .putInt(number)
                    .put(update)
                    .array();
        }

        private ByteBuffer header(int kind, int size) {
            return ByteBuffer.allocate(17 + size)
                    .put((byte) kind)
                    .putLong(room.attempt().getMostSignificantBits())
                    .putLong(room.attempt().getLeastSignificantBits());
        }

        @Override
        public int stored(ByteBuffer frame) {
            return frame.get(0) == 68 ? frame.getInt(21) : -1;
        }

        @Override
        public int update(ByteBuffer frame) {
            return frame.get(0) == 67 ? 25 : -1;
        }
    }

    private record Theirs() implements Wire {

        @Override
        public List<String> headers() {
            return List.of();
        }

        @Override
        public byte[] hello() {
            return new byte[0];
        }

        @Override
        public byte[] frame(int number, byte[] update) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(0);
            out.write(2);
            number(out, update.length);
            out.writeBytes(update);
            return out.toByteArray();
        }

        @Override
        public int stored(ByteBuffer frame) {
            return -1;
        }

        @Override
        public int update(ByteBuffer frame) {
            if (frame.get(0) != 0 || frame.get(1) != 2) {
                return -1;
            }
            int at = 2;
            while ((frame.get(at) & 0x80) != 0) {
                at++;
            }
            return at + 1;
        }
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /// The Yjs update of somebody who types one more letter at the end of what they typed before.
    private static byte[] letter(int client, int clock) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 1, (byte) client});
        number(out, clock);
        if (clock == 0) {
            out.writeBytes(new byte[] {4, 1, 6});
            out.writeBytes("answer".getBytes(StandardCharsets.US_ASCII));
        } else {
            out.write(0x84);
            out.write(client);
            number(out, clock - 1);
        }
        out.writeBytes(new byte[] {1, (byte) ('a' + clock % 26), 0});
        return out.toByteArray();
    }

    // --- one person's browser

    private static final class Typist implements WebSocket.Listener {

        private final Wire wire;
        private final int client;
        private final URI address;
        private final Map<Integer, Long> unstored = new ConcurrentHashMap<>();
        private final Queue<Long> unreceived = new ConcurrentLinkedQueue<>();
        private final AtomicLong sent = new AtomicLong();
        private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        private Times received = new Times();
        private Times stored = new Times();
        private Typist other = this;
        private WebSocket socket;
        private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
        private int clock;

        Typist(Wire wire, int client, URI address) {
            this.wire = wire;
            this.client = client;
            this.address = address;
        }

        void open(HttpClient http) throws ExecutionException, InterruptedException {
            WebSocket.Builder builder = http.newWebSocketBuilder();
            for (int index = 0; index < wire.headers().size(); index += 2) {
                builder.header(wire.headers().get(index), wire.headers().get(index + 1));
            }
            socket = builder.buildAsync(address, this).get();
            if (wire.hello().length > 0) {
                socket.sendBinary(ByteBuffer.wrap(wire.hello()), true).get();
            }
        }

        void type() {
            if (!sending.isDone()) {
                return;
            }
            byte[] frame = wire.frame(clock, letter(client, clock));
            long now = System.nanoTime();
            unstored.put(clock, now);
            unreceived.add(now);
            clock++;
            sent.incrementAndGet();
            sending = socket.sendBinary(ByteBuffer.wrap(frame), true);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            long now = System.nanoTime();
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            pieces.writeBytes(bytes);
            if (last) {
                ByteBuffer frame = ByteBuffer.wrap(pieces.toByteArray());
                pieces.reset();
                heard(frame, now);
            }
            from.request(1);
            return null;
        }

        private void heard(ByteBuffer frame, long now) {
            int number = wire.stored(frame);
            if (number >= 0) {
                Long at = unstored.remove(number);
                if (at != null) {
                    stored.add(now - at);
                }
                return;
            }
            int at = wire.update(frame);
            // One's own comes back from the relay; it went nowhere.
            if (at >= 0 && frame.get(at + 2) != client) {
                Long since = other.unreceived.poll();
                if (since != null) {
                    received.add(now - since);
                }
            }
        }
    }

    /// Milliseconds, to be asked for percentiles. Each is filled by one socket's listener.
    private static final class Times {

        private long[] nanos = new long[256];
        private int count;

        synchronized void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = time;
        }

        synchronized void into(Times all) {
            for (int index = 0; index < count; index++) {
                all.add(nanos[index]);
            }
        }

        synchronized double at(int percent) {
            if (count == 0) {
                return 0;
            }
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return sorted[Math.min(count - 1, (int) ((long) count * percent / 100))] / 1e6;
        }

        synchronized String json() {
            return count == 0
                    ? "null"
                    : String.format(Locale.ROOT, "{\"p50\":%.2f,\"p95\":%.2f,\"p99\":%.2f}", at(50), at(95), at(99));
        }
    }

    /// What the load has left on the server; -1 where that is not known.
    private record Held(long heapPerRoom, long databaseBytes) {

        private static String known(long count) {
            return count < 0 ? "null" : String.valueOf(count);
        }
    }

    /// Measured while everybody is still there.
    private interface Holding {

        Held now() throws IOException;
    }

    /// What a load did.
    private record Load(Times received, Times stored, long sent, long lost, double cpuPercent, Held held) {

        static Load of(Process server, List<Typist> typists, int seconds, Holding holding) throws Exception {
            try (HttpClient http = HttpClient.newHttpClient()) {
                for (Typist typist : typists) {
                    typist.open(http);
                }
                for (int index = 0; index < typists.size(); index += 2) {
                    typists.get(index).other = typists.get(index + 1);
                    typists.get(index + 1).other = typists.get(index);
                }
                type(typists, Math.min(10, seconds)); // until both sides are warm
                typists.forEach(typist -> {
                    typist.received = new Times();
                    typist.stored = new Times();
                    typist.sent.set(0);
                });
                Duration before = cpu(server);
                long start = System.nanoTime();
                type(typists, seconds);
                double ran = (System.nanoTime() - start) / 1e9;
                double used = cpu(server).minus(before).toMillis() / 1e3;
                settle(typists);
                Times received = new Times();
                Times stored = new Times();
                typists.forEach(typist -> {
                    typist.received.into(received);
                    typist.stored.into(stored);
                });
                long lost = typists.stream()
                        .mapToLong(typist -> typist.unreceived.size())
                        .sum();
                long sent =
                        typists.stream().mapToLong(typist -> typist.sent.get()).sum();
                Held held = holding.now();
                typists.forEach(typist -> typist.socket.abort());
                return new Load(received, stored, sent, lost, 100 * used / ran, held);
            }
        }

        private static Duration cpu(Process server) {
            return server.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        /// Each types at their own beat, spread over the time between two letters.
        private static void type(List<Typist> typists, int seconds) {
            long every = TimeUnit.SECONDS.toNanos(1) / UPDATES_A_SECOND;
            long start = System.nanoTime();
            long letters = (long) seconds * UPDATES_A_SECOND * typists.size();
            for (long letter = 0; letter < letters; letter++) {
                long due = start + letter * every / typists.size();
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                typists.get((int) (letter % typists.size())).type();
            }
        }

        private static void settle(List<Typist> typists) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (System.nanoTime() < deadline && typists.stream().anyMatch(typist -> !typist.unreceived.isEmpty())) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"sent\":%d,\"lost\":%d,\"receivedMs\":%s,\"storedMs\":%s,\"cpuPercentOfOneCore\":%.0f,\"heapBytesPerRoom\":%s,"
                            + "\"databaseBytes\":%s}",
                    sent,
                    lost,
                    received.json(),
                    stored.json(),
                    cpuPercent,
                    Held.known(held.heapPerRoom()),
                    Held.known(held.databaseBytes()));
        }
    }
}
