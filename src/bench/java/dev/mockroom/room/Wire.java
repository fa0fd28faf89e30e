package dev.mockroom.room;

import java.nio.ByteBuffer;
import java.util.List;

/// How one server wants it said.
interface Wire {

    /// Headers of the handshake: name, value, and so on.
    List<String> headers();

    /// The frame that comes first; empty for none.
    byte[] hello();

    byte[] frame(int number, byte[] update);

    /// The number of an own update that is on disk now; -1 for any other frame.
    int stored(ByteBuffer frame);

    /// Where an update begins in this frame; -1 when it brings none.
    int update(ByteBuffer frame);
}
