package dev.mockroom.room;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// How long a click takes that runs on the server while the house is full: in each room an interviewer taps signals,
/// one every two seconds, and the candidate types four updates a second.
///
/// Started from its source by `./bench click`. A tap is timed from the request to the last byte of the answer, so the
/// browser's drawing is not in it. An interviewer in earnest taps about once a minute.
public final class ClickBench {

    private static final int UPDATES_A_SECOND = 4;
    private static final int SECONDS_BETWEEN_TAPS = 2;
    private static final int WARM_SECONDS = 10;

    private ClickBench() {}

    /// @param words the packaged jar, rooms, seconds
    public static void main(String[] words) throws Exception {
        int rooms = Integer.parseInt(words[1]);
        int seconds = Integer.parseInt(words[2]);
        try (House house = House.of(Path.of(words[0]), rooms);
                HttpClient http = HttpClient.newHttpClient();
                ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            Server server = house.server();
            List<Interviewer> interviewers = new ArrayList<>();
            List<Typist> typists = new ArrayList<>();
            Times opened = new Times();
            for (SeededRoom room : house.rooms()) {
                long start = System.nanoTime();
                interviewers.add(Interviewer.enters(http, server, room));
                opened.add(System.nanoTime() - start);
                Typist typist = new Typist(new RoomWire(room), 1, server.socket("/socket/room/" + room.id()));
                typist.open(http);
                typists.add(typist);
            }
            AtomicBoolean typing = new AtomicBoolean(true);
            Future<?> candidates = everybody.submit(() -> type(typists, typing));
            tap(interviewers, WARM_SECONDS, everybody); // until the server is warm
            Duration before = server.cpu();
            List<Times> taps = tap(interviewers, seconds, everybody);
            double cpu = 100.0 * server.cpu().minus(before).toMillis() / TimeUnit.SECONDS.toMillis(seconds);
            typing.set(false);
            candidates.get();
            Times all = new Times();
            taps.forEach(times -> times.into(all));
            System.out.println(String.format(
                    Locale.ROOT,
                    "{\"bench\":\"click\",\"rooms\":%d,\"seconds\":%d,\"cores\":%d,\"clicks\":%d,\"clickMs\":%s,"
                            + "\"openMs\":%s,\"cpuPercentOfOneCore\":%.0f,\"goalP95Ms\":100}",
                    rooms,
                    seconds,
                    Runtime.getRuntime().availableProcessors(),
                    all.count(),
                    all.json(),
                    opened.json(),
                    cpu));
        }
    }

    private record Interviewer(VaadinBrowser browser, List<Integer> signals) {

        static Interviewer enters(HttpClient http, Server server, SeededRoom room) throws Exception {
            VaadinBrowser browser =
                    new VaadinBrowser(http, server, "mockroom-seat-" + room.id() + "=" + room.interviewerKey());
            String page = browser.open("interview/" + room.id() + "/interviewer");
            List<Integer> signals = VaadinBrowser.nodesWith("data-signal", page);
            if (signals.isEmpty()) {
                throw new IllegalStateException("An interviewer's page came without a signal to tap");
            }
            return new Interviewer(browser, signals);
        }

        /// Taps one signal after the other, round and round; the first tap is somewhere in the first two seconds.
        Times taps(int seconds, double first) throws Exception {
            Times times = new Times();
            long every = TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN_TAPS);
            long start = System.nanoTime() + (long) (first * every);
            for (int tap = 0; tap < seconds / SECONDS_BETWEEN_TAPS; tap++) {
                LockSupport.parkNanos(start + tap * every - System.nanoTime());
                long sent = System.nanoTime();
                String changes = browser.click(signals.get(tap % signals.size()));
                times.add(System.nanoTime() - sent);
                if (!changes.contains("data-mark")) {
                    throw new IllegalStateException("A tap left no mark");
                }
            }
            return times;
        }
    }

    private static List<Times> tap(List<Interviewer> interviewers, int seconds, ExecutorService everybody)
            throws Exception {
        List<Future<Times>> tapping = new ArrayList<>();
        for (int index = 0; index < interviewers.size(); index++) {
            Interviewer interviewer = interviewers.get(index);
            double first = (double) index / interviewers.size();
            tapping.add(everybody.submit(() -> interviewer.taps(seconds, first)));
        }
        List<Times> times = new ArrayList<>();
        for (Future<Times> taps : tapping) {
            times.add(taps.get());
        }
        return times;
    }

    private static void type(List<Typist> typists, AtomicBoolean typing) {
        long every = TimeUnit.SECONDS.toNanos(1) / UPDATES_A_SECOND / typists.size();
        long due = System.nanoTime();
        while (typing.get()) {
            for (Typist typist : typists) {
                due += every;
                LockSupport.parkNanos(due - System.nanoTime());
                typist.type();
            }
        }
    }
}
