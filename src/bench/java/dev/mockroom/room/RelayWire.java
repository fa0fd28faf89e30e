package dev.mockroom.room;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// The relay's socket, as y-websocket speaks it.
record RelayWire() implements Wire {

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
        Letter.number(out, update.length);
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
