package dev.mockroom.interviews.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One validated change of an answer: runs that were typed and ranges that were deleted.
///
/// Only what an answer needs is taken: plain text at the top of the document, in the type named [#ROOT].
public final class AnswerUpdate {

    /// The name of the `Y.Text` that holds the answer.
    public static final String ROOT = "answer";

    private static final int COLLECTED = 0;
    private static final int DELETED = 1;
    private static final int STRING = 4;
    private static final int SKIP = 10;
    private static final int CONTENT_BITS = 0x1f;
    private static final int HAS_PARENT_SUB = 0x20;
    private static final int HAS_RIGHT_ORIGIN = 0x40;
    private static final int HAS_ORIGIN = 0x80;

    private final List<Struct> structs;
    private final List<Deletion> deletions;

    private AnswerUpdate(List<Struct> structs, List<Deletion> deletions) {
        this.structs = structs;
        this.deletions = deletions;
    }

    List<Struct> structs() {
        return structs;
    }

    List<Deletion> deletions() {
        return deletions;
    }

    /// Reads an update; any bytes at all give a result, and never take more memory than a multiple of their length.
    public static Decoded decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        try {
            List<Struct> structs = structs(in);
            List<Deletion> deletions = deletions(in);
            if (!in.atEnd()) {
                throw in.broken(Decoded.Defect.TRAILING_BYTES);
            }
            return new Decoded.Valid(new AnswerUpdate(structs, deletions));
        } catch (BrokenUpdate e) {
            return e.refusal();
        }
    }

    private static List<Struct> structs(ByteReader in) throws BrokenUpdate {
        List<Struct> structs = new ArrayList<>();
        for (long clients = in.number(); clients > 0; clients--) {
            long count = in.number();
            long client = in.number();
            long clock = in.number();
            for (; count > 0; count--) {
                int info = in.unsignedByte();
                if ((info & CONTENT_BITS) == SKIP) {
                    clock = advance(in, clock, in.positiveNumber());
                } else {
                    Struct struct = struct(in, info, new Id(client, clock));
                    clock = advance(in, clock, struct.length());
                    structs.add(struct);
                }
            }
        }
        return structs;
    }

    private static Struct struct(ByteReader in, int info, Id id) throws BrokenUpdate {
        if ((info & CONTENT_BITS) == COLLECTED) {
            return new Struct.Collected(id, in.positiveNumber());
        }
        Id origin = (info & HAS_ORIGIN) != 0 ? origin(in, id) : null;
        Id rightOrigin = (info & HAS_RIGHT_ORIGIN) != 0 ? origin(in, id) : null;
        if (origin == null && rightOrigin == null) {
            parent(in, info);
        }
        return run(in, info & CONTENT_BITS, id, origin, rightOrigin);
    }

    private static Id origin(ByteReader in, Id id) throws BrokenUpdate {
        Id origin = new Id(in.number(), in.number());
        if (origin.client() == id.client() && origin.clock() >= id.clock()) {
            throw in.broken(Decoded.Defect.IMPOSSIBLE_ORIGIN);
        }
        return origin;
    }

    private static void parent(ByteReader in, int info) throws BrokenUpdate {
        boolean named = in.number() == 1;
        if (!named || (info & HAS_PARENT_SUB) != 0 || !in.string().equals(ROOT)) {
            throw in.broken(Decoded.Defect.OTHER_PARENT);
        }
    }

    private static Struct.Run run(ByteReader in, int content, Id id, @Nullable Id origin, @Nullable Id rightOrigin)
            throws BrokenUpdate {
        return switch (content) {
            case DELETED -> new Struct.Run(id, in.positiveNumber(), origin, rightOrigin, null);
            case STRING -> {
                String text = in.string();
                if (text.isEmpty()) {
                    throw in.broken(Decoded.Defect.NUMBER_OUT_OF_RANGE);
                }
                yield new Struct.Run(id, text.length(), origin, rightOrigin, text);
            }
            default -> throw in.broken(Decoded.Defect.OTHER_CONTENT);
        };
    }

    private static List<Deletion> deletions(ByteReader in) throws BrokenUpdate {
        List<Deletion> deletions = new ArrayList<>();
        for (long clients = in.number(); clients > 0; clients--) {
            long client = in.number();
            for (long count = in.number(); count > 0; count--) {
                long from = in.number();
                long to = advance(in, from, in.number());
                if (to > from) {
                    deletions.add(new Deletion(client, from, to));
                }
            }
        }
        return deletions;
    }

    private static long advance(ByteReader in, long clock, long length) throws BrokenUpdate {
        if (length > ByteReader.MAX_NUMBER - clock) {
            throw in.broken(Decoded.Defect.NUMBER_OUT_OF_RANGE);
        }
        return clock + length;
    }
}
