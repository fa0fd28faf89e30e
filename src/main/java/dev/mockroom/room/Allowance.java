package dev.mockroom.room;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// What one socket may send: so many frames and bytes at once, and so many a second after that.
///
/// Far above what a person types, even after hours offline; a page that floods runs into it at once. Used by the one
/// thread that reads its socket.
final class Allowance {

    static final int FRAMES_AT_ONCE = 400;
    static final int FRAMES_A_SECOND = 60;
    static final int BYTES_AT_ONCE = 4 * 1024 * 1024;
    static final int BYTES_A_SECOND = 256 * 1024;

    /// Some thirty ways to be reached and two descriptions, a few times over.
    static final int CALL_FRAMES_AT_ONCE = 200;

    static final int CALL_FRAMES_A_SECOND = 20;
    static final int CALL_BYTES_AT_ONCE = 256 * 1024;
    static final int CALL_BYTES_A_SECOND = 16 * 1024;

    private final LongSupplier nanos;
    private final Limit frameLimit;
    private final Limit byteLimit;
    private double frames;
    private double bytes;
    private long last;

    private record Limit(int atOnce, int aSecond) {

        double after(double seconds, double left) {
            return Math.min(atOnce, left + seconds * aSecond);
        }
    }

    private Allowance(LongSupplier nanos, Limit frameLimit, Limit byteLimit) {
        this.nanos = nanos;
        this.frameLimit = frameLimit;
        this.byteLimit = byteLimit;
        this.frames = frameLimit.atOnce();
        this.bytes = byteLimit.atOnce();
        this.last = nanos.getAsLong();
    }

    /// For all that comes on a socket.
    ///
    /// @param nanos a clock that never goes back, in nanoseconds
    Allowance(LongSupplier nanos) {
        this(nanos, new Limit(FRAMES_AT_ONCE, FRAMES_A_SECOND), new Limit(BYTES_AT_ONCE, BYTES_A_SECOND));
    }

    /// For what is said about calls, which somebody else's browser has to take.
    ///
    /// @param nanos a clock that never goes back, in nanoseconds
    static Allowance ofCalls(LongSupplier nanos) {
        return new Allowance(
                nanos,
                new Limit(CALL_FRAMES_AT_ONCE, CALL_FRAMES_A_SECOND),
                new Limit(CALL_BYTES_AT_ONCE, CALL_BYTES_A_SECOND));
    }

    /// Whether a frame of this size is still within it.
    boolean takes(int size) {
        long now = nanos.getAsLong();
        double seconds = (double) (now - last) / TimeUnit.SECONDS.toNanos(1);
        last = now;
        frames = frameLimit.after(seconds, frames) - 1;
        bytes = byteLimit.after(seconds, bytes) - size;
        return frames >= 0 && bytes >= 0;
    }
}
