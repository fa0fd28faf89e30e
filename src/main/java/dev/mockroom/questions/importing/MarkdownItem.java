package dev.mockroom.questions.importing;

import java.util.List;

/// An item of a list, or a paragraph between lists.
///
/// @param bullet whether it is an item of a list
/// @param number its number in an ordered list, else 0
/// @param text its Markdown without nested lists; the lines of a paragraph joined by blanks
/// @param nested the items of lists inside it
record MarkdownItem(boolean bullet, int number, String text, List<MarkdownItem> nested) {

    /// The text with the texts of what is nested in it, each after an empty line.
    String wholeText() {
        StringBuilder whole = new StringBuilder(text);
        for (MarkdownItem item : nested) {
            whole.append(whole.isEmpty() ? "" : "\n\n").append(item.wholeText());
        }
        return whole.toString();
    }
}
