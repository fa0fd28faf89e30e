package dev.mockroom.room;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long a keystroke is on its way in a full house: rooms of two who both type, on this machine alone, beside a
/// relay that keeps nothing (y-websocket) under the same load in the same run.
///
/// Started from its source by `./bench room`. Both people of a room write one answer, which in the application only the
/// candidate does: to the socket they are two browsers of that seat. Times are taken in this process, from the call
/// that sends to the call that receives; what this process costs itself is in them, for both servers alike.
public final class RoomBench {

    private static final int UPDATES_A_SECOND = 4;

    private RoomBench() {}

    /// @param words the packaged jar, the relay's script, Node, rooms, seconds
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

    private static Load mockroom(Path jar, int rooms, int seconds) throws Exception {
        try (House house = House.of(jar, rooms)) {
            Server server = house.server();
            long idle = server.heap();
            List<Typist> typists = new ArrayList<>();
            for (SeededRoom room : house.rooms()) {
                for (int person = 1; person <= 2; person++) {
                    typists.add(new Typist(new RoomWire(room), person, server.socket("/socket/room/" + room.id())));
                }
            }
            return Load.of(
                    server, typists, seconds, () -> new Held((server.heap() - idle) / rooms, house.databaseBytes()));
        }
    }

    private static Load relay(String node, Path script, int rooms, int seconds) throws Exception {
        try (Server server = Server.relay(node, script)) {
            List<Typist> typists = new ArrayList<>();
            for (int room = 0; room < rooms; room++) {
                for (int person = 1; person <= 2; person++) {
                    typists.add(new Typist(new RelayWire(), person, server.socket("/room-" + room)));
                }
            }
            return Load.of(server, typists, seconds, () -> new Held(-1, -1));
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

        static Load of(Server server, List<Typist> typists, int seconds, Holding holding) throws Exception {
            try (HttpClient http = HttpClient.newHttpClient()) {
                for (Typist typist : typists) {
                    typist.open(http);
                }
                for (int index = 0; index < typists.size(); index += 2) {
                    typists.get(index).pairWith(typists.get(index + 1));
                    typists.get(index + 1).pairWith(typists.get(index));
                }
                type(typists, Math.min(10, seconds)); // until both sides are warm
                typists.forEach(Typist::forget);
                Duration before = server.cpu();
                long start = System.nanoTime();
                type(typists, seconds);
                double ran = (System.nanoTime() - start) / 1e9;
                double used = server.cpu().minus(before).toMillis() / 1e3;
                settle(typists);
                Times received = new Times();
                Times stored = new Times();
                typists.forEach(typist -> {
                    typist.received().into(received);
                    typist.stored().into(stored);
                });
                long lost = typists.stream().mapToLong(Typist::unread).sum();
                long sent = typists.stream().mapToLong(Typist::sent).sum();
                Held held = holding.now();
                typists.forEach(Typist::leave);
                return new Load(received, stored, sent, lost, 100 * used / ran, held);
            }
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
            while (System.nanoTime() < deadline && typists.stream().anyMatch(typist -> typist.unread() > 0)) {
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
