package dev.mockroom.room;

import java.nio.ByteBuffer;
import java.util.List;

/// The room's own socket, as its candidate's browser speaks it.
record RoomWire(SeededRoom room) implements Wire {

    @Override
    public List<String> headers() {
        return List.of("Cookie", "mockroom-seat-" + room.id() + "=" + room.candidateKey());
    }

    @Override
    public byte[] hello() {
        return header(1, 8).putLong(0).array();
    }

    @Override
    public byte[] frame(int number, byte[] update) {
        return header(2, 8 + update.length).putInt(1).putInt(number).put(update).array();
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
