package dev.mockroom.interviews.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Writes the updates of one browser in which somebody types an answer that nobody else writes in.
///
/// Yjs would write the same: what is typed names its neighbours, and those that were deleted still count as such.
public final class AnswerWriter {

    private static final int STRING = 4;
    private static final int NAMED_PARENT = 1;
    private static final int HAS_RIGHT_ORIGIN = 0x40;
    private static final int HAS_ORIGIN = 0x80;

    private final long client;
    /// The clocks of all units in their places, the deleted ones too.
    private final List<Integer> units = new ArrayList<>();

    private final BitSet deleted = new BitSet();

    /// @param client tells browsers apart; Yjs draws 32 bits
    public AnswerWriter(long client) {
        this.client = client;
    }

    /// Takes some of the text away and puts something else there.
    ///
    /// @param at      after how many UTF-16 units of the text as it stands
    /// @param removed how many units go
    /// @param put     what comes in their place; may be empty
    /// @return a Yjs update, version 1
    /// @throws IndexOutOfBoundsException when the text is shorter than that
    public byte[] edit(int at, int removed, String put) {
        int place = after(at);
        BitSet gone = delete(place, removed);
        ByteWriter out = new ByteWriter();
        if (put.isEmpty()) {
            out.number(0);
        } else {
            insert(place, put, out);
        }
        deletions(gone, out);
        return out.bytes();
    }

    /// Where in the list so many units of the text have gone by.
    private int after(int visible) {
        int place = 0;
        for (int passed = 0; passed < visible; place++) {
            if (!deleted.get(units.get(place))) {
                passed++;
            }
        }
        return place;
    }

    private BitSet delete(int place, int count) {
        BitSet gone = new BitSet();
        for (int index = place; gone.cardinality() < count; index++) {
            int clock = units.get(index);
            if (!deleted.get(clock)) {
                gone.set(clock);
            }
        }
        deleted.or(gone);
        return gone;
    }

    private void insert(int place, String put, ByteWriter out) {
        int clock = units.size();
        boolean first = place == 0;
        boolean last = place == units.size();
        out.number(1).number(1).number(client).number(clock);
        out.unsignedByte(STRING | (first ? 0 : HAS_ORIGIN) | (last ? 0 : HAS_RIGHT_ORIGIN));
        if (!first) {
            out.number(client).number(units.get(place - 1));
        }
        if (!last) {
            out.number(client).number(units.get(place));
        }
        if (first && last) {
            out.number(NAMED_PARENT).string(AnswerUpdate.ROOT);
        }
        out.string(put);
        List<Integer> clocks = new ArrayList<>();
        for (int unit = 0; unit < put.length(); unit++) {
            clocks.add(clock + unit);
        }
        units.addAll(place, clocks);
    }

    private void deletions(BitSet gone, ByteWriter out) {
        if (gone.isEmpty()) {
            out.number(0);
            return;
        }
        List<Deletion> ranges = new ArrayList<>();
        for (int from = gone.nextSetBit(0); from >= 0; ) {
            int to = gone.nextClearBit(from);
            ranges.add(new Deletion(client, from, to));
            from = gone.nextSetBit(to);
        }
        out.number(1).number(client).number(ranges.size());
        ranges.forEach(range -> out.number(range.from()).number(range.to() - range.from()));
    }
}
