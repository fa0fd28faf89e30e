package dev.mockroom.interviews;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A finished answer's log as one run of bytes: every update with its place, time and seat, deflated together.
///
/// Each update weighs some thirty bytes of typing and a hundred of row; packed, the same hour of typing is a tenth of
/// it,
/// and what plays it back finds every keystroke where it was. The format, inside the deflated stream: the number of
/// updates (4), then for each: place (8), microseconds since 1970 (8), seat (16), length (4), bytes.
final class PackedLog {

    private PackedLog() {}

    static byte[] pack(List<LoggedUpdate> updates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(updates.size());
            for (LoggedUpdate update : updates) {
                out.writeLong(update.seq());
                out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, update.at()));
                out.writeLong(update.seat().value().getMostSignificantBits());
                out.writeLong(update.seat().value().getLeastSignificantBits());
                out.writeInt(update.bytes().length);
                out.write(update.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static List<LoggedUpdate> unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            List<LoggedUpdate> updates = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                long seq = in.readLong();
                Instant at = Instant.EPOCH.plus(in.readLong(), ChronoUnit.MICROS);
                SeatId seat = new SeatId(new UUID(in.readLong(), in.readLong()));
                updates.add(new LoggedUpdate(seq, at, seat, in.readNBytes(in.readInt())));
            }
            return updates;
        } catch (IOException e) {
            throw new UncheckedIOException("A packed log is not what was written", e);
        }
    }
}
