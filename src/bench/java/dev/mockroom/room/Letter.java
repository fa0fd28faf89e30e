package dev.mockroom.room;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// What typing weighs on the wire.
final class Letter {

    private Letter() {}

    /// The Yjs update of somebody who types one more letter at the end of what they typed before.
    static byte[] update(int client, int clock) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 1, (byte) client});
        number(out, clock);
        if (clock == 0) {
            out.writeBytes(new byte[] {4, 1, 6});
            out.writeBytes("answer".getBytes(StandardCharsets.US_ASCII));
        } else {
            out.write(0x84);
            out.write(client);
            number(out, clock - 1);
        }
        out.writeBytes(new byte[] {1, (byte) ('a' + clock % 26), 0});
        return out.toByteArray();
    }

    /// A number as Yjs writes it, seven bits a byte.
    static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
