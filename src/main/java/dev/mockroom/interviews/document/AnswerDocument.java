package dev.mockroom.interviews.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The merged state of any number of updates, taken in any order and any number of times.
///
/// What depends on an update that has not come yet waits. Deletions are kept apart from the list, as ranges of
/// ids, so they too may come before what they delete. Not for use by several threads at once.
public final class AnswerDocument {

    /// How many neighbours may be looked at, over the document's life, to order concurrent insertions. People
    /// who type never come near it; past it such insertions stand in the order they came in, so that updates
    /// made to be slow are not.
    private static final long MAX_NEIGHBOURS = 5_000_000;

    private final Map<Long, TreeMap<Long, Item>> items = new HashMap<>();
    private final Map<Long, ClockRanges> deleted = new HashMap<>();
    private final Map<Long, PriorityQueue<Struct>> waiting = new HashMap<>();
    /// For each client the clocks that other clients wait for.
    private final Map<Long, TreeMap<Long, List<Long>>> waiters = new HashMap<>();

    private @Nullable Item first;
    private long neighboursLeft = MAX_NEIGHBOURS;

    /// Merges an update.
    public void apply(AnswerUpdate update) {
        for (Deletion deletion : update.deletions()) {
            deleted.computeIfAbsent(deletion.client(), client -> new ClockRanges())
                    .add(deletion.from(), deletion.to());
        }
        Set<Long> clients = new LinkedHashSet<>();
        for (Struct struct : update.structs()) {
            long client = struct.id().client();
            waiting.computeIfAbsent(
                            client,
                            c -> new PriorityQueue<>(Comparator.comparingLong(
                                    queued -> queued.id().clock())))
                    .add(struct);
            clients.add(client);
        }
        integrateWaiting(new ArrayDeque<>(clients));
    }

    /// The text as it stands.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Item item = first; item != null; item = item.right) {
            if (item.text != null) {
                appendVisible(text, item.id, item.text);
            }
        }
        return text.toString();
    }

    private void appendVisible(StringBuilder out, Id id, String text) {
        ClockRanges gone = deleted.get(id.client());
        if (gone == null) {
            out.append(text);
            return;
        }
        long end = id.clock() + text.length();
        long clock = gone.endOfRangeAt(id.clock());
        while (clock < end) {
            long until = gone.nextStart(clock, end);
            int from = (int) (clock - id.clock());
            // Cut at the end first: the indices before it stay what they were.
            out.append(Surrogates.from(Surrogates.before(text, (int) (until - id.clock())), from));
            clock = gone.endOfRangeAt(until);
        }
    }

    private void integrateWaiting(Deque<Long> ready) {
        while (!ready.isEmpty()) {
            long client = ready.poll();
            integrateFrom(client);
            TreeMap<Long, List<Long>> blocked = waiters.get(client);
            if (blocked != null) {
                SortedMap<Long, List<Long>> released = blocked.headMap(state(client));
                released.values().forEach(ready::addAll);
                released.clear();
            }
        }
    }

    private void integrateFrom(long client) {
        PriorityQueue<Struct> queue = waiting.get(client);
        if (queue == null) {
            return;
        }
        for (Struct head = queue.peek(); head != null; head = queue.peek()) {
            long state = state(client);
            if (head.end() > state) {
                if (head.id().clock() > state) {
                    return;
                }
                Id missing = missing(head);
                if (missing != null) {
                    waiters.computeIfAbsent(missing.client(), c -> new TreeMap<>())
                            .computeIfAbsent(missing.clock(), c -> new ArrayList<>())
                            .add(client);
                    return;
                }
                integrate(head, state);
            }
            queue.poll();
        }
        waiting.remove(client);
    }

    /// The first clock of this client that is not known yet.
    private long state(long client) {
        TreeMap<Long, Item> known = items.get(client);
        return known == null ? 0 : known.lastEntry().getValue().end();
    }

    private @Nullable Id missing(Struct struct) {
        if (struct instanceof Struct.Run run) {
            for (Id id : new @Nullable Id[] {run.origin(), run.rightOrigin()}) {
                if (id != null && id.clock() >= state(id.client())) {
                    return id;
                }
            }
        }
        return null;
    }

    /// Integrates the part of the struct that begins at this clock; what comes before is known already.
    private void integrate(Struct struct, long clock) {
        Id id = new Id(struct.id().client(), clock);
        long offset = clock - struct.id().clock();
        switch (struct) {
            case Struct.Collected collected ->
                remember(new Item(id, collected.length() - offset, null, null, null, false));
            case Struct.Run run -> {
                Id origin = offset == 0 ? run.origin() : new Id(id.client(), clock - 1);
                Item left = origin == null ? null : endingAt(origin);
                Item right = run.rightOrigin() == null ? null : startingAt(run.rightOrigin());
                boolean placed = (left == null || left.placed) && (right == null || right.placed);
                String text = run.text() == null ? null : Surrogates.from(run.text(), (int) offset);
                Item item = new Item(id, run.length() - offset, origin, run.rightOrigin(), text, placed);
                if (placed) {
                    link(item, place(item, left, right));
                }
                remember(item);
            }
        }
    }

    /// The item after which this one stands: YATA's rule, step by step as in Yjs's `Item.integrate`.
    private @Nullable Item place(Item item, @Nullable Item origin, @Nullable Item rightOrigin) {
        Item left = origin;
        Set<Item> beforeOrigin = new HashSet<>();
        Set<Item> conflicting = new HashSet<>();
        Item other = origin == null ? first : origin.right;
        while (other != null && other != rightOrigin && neighboursLeft-- > 0) {
            beforeOrigin.add(other);
            conflicting.add(other);
            if (sameId(item.origin, other.origin)) {
                if (other.id.client() < item.id.client()) {
                    left = other;
                    conflicting.clear();
                } else if (sameId(item.rightOrigin, other.rightOrigin)) {
                    break;
                }
            } else {
                Item otherOrigin = other.origin == null ? null : holding(other.origin);
                if (otherOrigin == null || !beforeOrigin.contains(otherOrigin)) {
                    break;
                }
                if (!conflicting.contains(otherOrigin)) {
                    left = other;
                    conflicting.clear();
                }
            }
            other = other.right;
        }
        return left;
    }

    private static boolean sameId(@Nullable Id one, @Nullable Id other) {
        return one == null ? other == null : one.equals(other);
    }

    private void link(Item item, @Nullable Item left) {
        item.left = left;
        if (left == null) {
            item.right = first;
            first = item;
        } else {
            item.right = left.right;
            left.right = item;
        }
        if (item.right != null) {
            item.right.left = item;
        }
    }

    private void remember(Item item) {
        items.computeIfAbsent(item.id.client(), client -> new TreeMap<>()).put(item.id.clock(), item);
    }

    /// The item that holds this unit, which is known to be there.
    private Item holding(Id id) {
        return Objects.requireNonNull(items.get(id.client()))
                .floorEntry(id.clock())
                .getValue();
    }

    private Item endingAt(Id id) {
        Item item = holding(id);
        if (item.placed && id.clock() < item.end() - 1) {
            remember(item.splitAfter(id.clock() - item.id.clock() + 1));
        }
        return item;
    }

    private Item startingAt(Id id) {
        Item item = holding(id);
        if (item.placed && id.clock() > item.id.clock()) {
            Item half = item.splitAfter(id.clock() - item.id.clock());
            remember(half);
            return half;
        }
        return item;
    }
}
