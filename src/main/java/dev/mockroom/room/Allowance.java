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

    private final LongSupplier nanos;
    private double frames = FRAMES_AT_ONCE;
    private double bytes = BYTES_AT_ONCE;
    private long last;

    /// @param nanos a clock that never goes back, in nanoseconds
    Allowance(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /// Whether a frame of this size is still within it.
    boolean takes(int size) {
        long now = nanos.getAsLong();
        double seconds = (double) (now - last) / TimeUnit.SECONDS.toNanos(1);
        last = now;
        frames = Math.min(FRAMES_AT_ONCE, frames + seconds * FRAMES_A_SECOND) - 1;
        bytes = Math.min(BYTES_AT_ONCE, bytes + seconds * BYTES_A_SECOND) - size;
        return frames >= 0 && bytes >= 0;
    }
}
