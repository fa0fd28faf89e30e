package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.Severity;
import java.util.ArrayList;
import java.util.List;

/// Collects findings about one card, each at the line where what it speaks of stands.
final class Remarks {

    private static final int ENOUGH_TO_KNOW = 30;

    private final ReadCard card;
    private final List<String> lines;
    private final List<Finding> findings = new ArrayList<>();

    /// @param lines of the whole file, which may be empty; then everything stands at the card's heading
    Remarks(ReadCard card, List<String> lines) {
        this.card = card;
        this.lines = lines;
    }

    /// About the card as a whole.
    void add(String code, String message) {
        add(card.line(), code, message);
    }

    /// About a piece of its text.
    void at(String piece, String code, String message) {
        add(lineOf(piece, card.line()), code, message);
    }

    /// About a line within a piece of its text.
    ///
    /// @param below how many lines below the piece's first one
    void at(String piece, int below, String code, String message) {
        add(lineOf(piece, card.line()) + below, code, message);
    }

    private void add(int line, String code, String message) {
        findings.add(new Finding(line, Severity.WARNING, code, card.slug() + ": " + message));
    }

    private int lineOf(String piece, int otherwise) {
        String first = piece.strip().lines().findFirst().orElse("").strip();
        String known = first.substring(0, Math.min(ENOUGH_TO_KNOW, first.length()));
        if (!known.isEmpty()) {
            for (int i = Math.max(0, card.line() - 1); i < lines.size(); i++) {
                if (lines.get(i).contains(known)) {
                    return i + 1;
                }
                if (i >= card.line() && lines.get(i).startsWith("### ")) {
                    break;
                }
            }
        }
        return otherwise;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
