package dev.mockroom.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Finds for each letter a font that has it: the page's own, else one with wide coverage, which is read and embedded
/// only where it is needed. What neither has is printed as [#MISSING].
final class Lettering {

    /// What stands for a letter that no font has.
    static final String MISSING = "□";

    private static final String MAIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String WIDE = "/fonts/DejaVuSans.ttf";

    private final PDDocument document;
    private final PDFont main;
    private @Nullable PDFont wide;
    private boolean missed;

    Lettering(PDDocument document) throws IOException {
        this.document = document;
        main = load(PDDocument.class, MAIN);
    }

    /// Text that one font prints.
    record Run(PDFont font, String text) {}

    /// Whether anything stood for a letter so far.
    boolean missed() {
        return missed;
    }

    /// The same text in letters that can be printed.
    String printable(String words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String letter : letters(visible(Normalizer.normalize(words, Normalizer.Form.NFC)))) {
            if (font(letter) != null) {
                text.append(letter);
            } else {
                for (int codePoint : letter.codePoints().toArray()) {
                    text.append(printable(codePoint));
                }
            }
        }
        return text.toString();
    }

    /// Without what nobody sees.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint)) {
                visible.append(' ');
            } else if (Character.getType(codePoint) != Character.FORMAT && !Character.isISOControl(codePoint)) {
                visible.appendCodePoint(codePoint);
            }
        });
        return visible.toString();
    }

    private String printable(int codePoint) throws IOException {
        String letter = Character.toString(codePoint);
        if (font(letter) != null) {
            return letter;
        }
        missed = true;
        return MISSING;
    }

    /// Cuts what [#printable(String)] gave where the font changes.
    List<Run> runs(String printable) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String letter : letters(printable)) {
            PDFont whole = font(letter);
            if (whole != null) {
                add(runs, whole, letter);
            } else {
                for (int codePoint : letter.codePoints().toArray()) {
                    String part = Character.toString(codePoint);
                    add(runs, Objects.requireNonNull(font(part), part), part);
                }
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, PDFont font, String letter) {
        if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
            runs.add(new Run(font, runs.removeLast().text() + letter));
        } else {
            runs.add(new Run(font, letter));
        }
    }

    /// How wide it is, in thousandths of its size.
    float width(String printable) throws IOException {
        float width = 0;
        for (Run run : runs(printable)) {
            width += run.font().getStringWidth(run.text());
        }
        return width;
    }

    /// As somebody reads them: a letter with its accents is one.
    private static List<String> letters(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> letters = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            letters.add(text.substring(from, to));
            from = to;
        }
        return letters;
    }

    /// The first font that has all of it; null where none has, and for what is written from the right, which nothing
    /// here sets in its order.
    private @Nullable PDFont font(String letter) throws IOException {
        if (letter.codePoints().anyMatch(Lettering::runsFromTheRight)) {
            return null;
        }
        // An accent that is a letter of its own stands over the one before it in the wide font alone; in the main one
        // it wants to be put there.
        boolean accented = letter.codePointCount(0, letter.length()) > 1;
        if (!accented && has(main, letter)) {
            return main;
        }
        PDFont other = wide;
        if (other == null) {
            other = load(Lettering.class, WIDE);
            wide = other;
        }
        if (has(other, letter)) {
            return other;
        }
        return accented && has(main, letter) ? main : null;
    }

    private static boolean runsFromTheRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean has(PDFont font, String letter) throws IOException {
        try {
            font.getStringWidth(letter);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // that is how the library says so
        }
    }

    private PDFont load(Class<?> beside, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return PDType0Font.load(document, file, true);
        }
    }
}
