package dev.mockroom.interviews.document;

import org.jspecify.annotations.Nullable;

/// A run in its place: a node of the document's list.
final class Item {

    final Id id;
    final @Nullable Id origin;
    final @Nullable Id rightOrigin;
    /// Whether it has a place in the list; collected runs have none.
    final boolean placed;

    long length;

    @Nullable
    String text;

    @Nullable
    Item left;

    @Nullable
    Item right;

    Item(Id id, long length, @Nullable Id origin, @Nullable Id rightOrigin, @Nullable String text, boolean placed) {
        this.id = id;
        this.length = length;
        this.origin = origin;
        this.rightOrigin = rightOrigin;
        this.text = text;
        this.placed = placed;
    }

    long end() {
        return id.clock() + length;
    }

    Id lastId() {
        return new Id(id.client(), end() - 1);
    }

    /// Cuts the item after so many units and gives the new right half, linked into the list.
    Item splitAfter(long units) {
        String leftText = null;
        String rightText = null;
        if (text != null) {
            leftText = Surrogates.before(text, (int) units);
            rightText = Surrogates.from(text, (int) units);
        }
        Id rightId = new Id(id.client(), id.clock() + units);
        Item half = new Item(
                rightId, length - units, new Id(id.client(), rightId.clock() - 1), rightOrigin, rightText, placed);
        length = units;
        text = leftText;
        if (placed) {
            half.left = this;
            half.right = right;
            if (right != null) {
                right.left = half;
            }
            right = half;
        }
        return half;
    }
}
