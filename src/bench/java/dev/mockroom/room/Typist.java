package dev.mockroom.room;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/// One person's browser at a room's socket, typing.
final class Typist implements WebSocket.Listener {

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

    /// Whose letters this one reads.
    void pairWith(Typist partner) {
        other = partner;
    }

    /// Counts from here on.
    void forget() {
        received = new Times();
        stored = new Times();
        sent.set(0);
    }

    Times received() {
        return received;
    }

    Times stored() {
        return stored;
    }

    long sent() {
        return sent.get();
    }

    /// How many of the letters the other has not read.
    int unread() {
        return unreceived.size();
    }

    void leave() {
        socket.abort();
    }

    void type() {
        if (!sending.isDone()) {
            return;
        }
        byte[] frame = wire.frame(clock, Letter.update(client, clock));
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
