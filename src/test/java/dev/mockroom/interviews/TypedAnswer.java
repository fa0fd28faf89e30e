package dev.mockroom.interviews;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes updates as a browser in which somebody types at the end of an answer.
public final class TypedAnswer {

    private final int client;
    private int clock;

    /// @param client tells browsers apart; 1 to 127
    public TypedAnswer(int client) {
        this.client = client;
    }

    /// The update for some more text.
    public byte[] types(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 1, (byte) client});
        number(out, clock);
        if (clock == 0) {
            out.write(4);
            out.write(1);
            string(out, "answer");
        } else {
            out.write(0x84);
            out.write(client);
            number(out, clock - 1);
        }
        string(out, text);
        out.write(0);
        clock += text.length();
        return out.toByteArray();
    }

    private static void string(ByteArrayOutputStream out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(out, utf8.length);
        out.writeBytes(utf8);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
