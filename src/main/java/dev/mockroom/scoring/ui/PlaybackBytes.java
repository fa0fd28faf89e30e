package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.scoring.PlaybackLog;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/// A log as `playback-log.ts` reads it, without the seats.
///
/// The format: a 1, the time line's 0:00 in milliseconds since 1970 (8 bytes), the number of updates (4); then for
/// each, as numbers of seven bits a byte, the lowest first: by how much its place and its milliseconds on the time line
/// exceed those before it, its length; and its bytes.
final class PlaybackBytes {

    private static final int VERSION = 1;

    private PlaybackBytes() {}

    static byte[] write(PlaybackLog log) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(log.updates().isEmpty() ? 0 : log.start().toEpochMilli());
            out.writeInt(log.updates().size());
            long seq = 0;
            long millis = 0;
            for (LoggedUpdate update : log.updates()) {
                number(out, update.seq() - seq);
                seq = update.seq();
                // Two nodes' clocks may differ a little; time does not go back for that.
                long later = Math.max(
                        millis, Duration.between(log.start(), update.at()).toMillis());
                number(out, later - millis);
                millis = later;
                number(out, update.bytes().length);
                out.write(update.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] log) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(log);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest > 0x7f) {
            out.writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
