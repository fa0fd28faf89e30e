package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/// A browser's end of a socket without the network in between.
final class Browser {

    private static final int PRESENT = 72;

    private final RoomSocketHandler handler;
    private final WebSocketSession session;
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    private final List<Integer> kinds = new CopyOnWriteArrayList<>();
    private final CompletableFuture<CloseStatus> closed = new CompletableFuture<>();

    Browser(RoomSocketHandler handler, URI uri, Map<String, Object> attributes) {
        this.handler = handler;
        Map<String, Object> held = new HashMap<>(attributes);
        this.session = (WebSocketSession) Proxy.newProxyInstance(
                Browser.class.getClassLoader(), new Class<?>[] {WebSocketSession.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAttributes" -> {
                            return held;
                        }
                        case "getId" -> {
                            return "1";
                        }
                        case "getUri" -> {
                            return uri;
                        }
                        case "sendMessage" -> {
                            byte[] frame = ((BinaryMessage) arguments[0])
                                    .getPayload()
                                    .array()
                                    .clone();
                            if (frame[0] != PRESENT) {
                                kinds.add((int) frame[0]);
                            }
                            received.add(frame);
                            return null;
                        }
                        case "close" -> {
                            closed.complete((CloseStatus) arguments[0]);
                            return null;
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    WebSocketSession session() {
        return session;
    }

    /// Goes away without a word.
    void breaks() {
        handler.afterConnectionClosed(session, CloseStatus.NO_CLOSE_FRAME);
    }

    void sends(byte[] frame) {
        sendsPiece(frame, true);
    }

    void sendsPiece(byte[] piece, boolean last) {
        handler.handleBinaryMessage(session, new BinaryMessage(ByteBuffer.wrap(piece), last));
    }

    /// The next frame, which must be of this kind; without its first byte. Who is here may be said at any time, so that
    /// is passed over unless it is what is waited for.
    ByteBuffer receives(int kind) {
        try {
            byte[] frame = received.poll(10, TimeUnit.SECONDS);
            while (kind != PRESENT && frame != null && frame[0] == PRESENT) {
                frame = received.poll(10, TimeUnit.SECONDS);
            }
            assertThat(frame).as("a frame of kind %d", kind).isNotNull();
            assertThat((int) frame[0]).isEqualTo(kind);
            return ByteBuffer.wrap(frame, 1, frame.length - 1).slice();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The kind of the next frame, whichever it is.
    int receivesNext() {
        try {
            byte[] frame = received.poll(10, TimeUnit.SECONDS);
            assertThat(frame).as("a frame").isNotNull();
            return frame[0];
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The kinds of all frames so far.
    List<Integer> kinds() {
        return kinds;
    }

    CloseStatus closed() {
        return closed.orTimeout(10, TimeUnit.SECONDS).join();
    }
}
