package dev.mockroom.shared.pdf;

import dev.mockroom.shared.Mark;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page of paper with a pen that moves down it. Lengths are points; sideways, 0 is the left
/// margin.
public final class PdfPage implements AutoCloseable {

    /// How wide it is between its margins.
    public static final float WIDTH = PDRectangle.A4.getWidth() - 2 * Margin.SIDE;

    private static final float LEADING = 1.4f;
    /// How far a curve's handles are from its ends for a quarter of a circle: 4/3 (√2 − 1).
    private static final float ROUND = 0.5523f;

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream pen;
    private final Lettering lettering;
    private boolean cut;
    private float y = PDRectangle.A4.getHeight() - Margin.TOP;

    private static final class Margin {
        private static final float SIDE = 52;
        private static final float TOP = 48;
        private static final float BOTTOM = 44;

        private Margin() {}
    }

    /// What it is printed with; it reads in black and white too.
    public enum Ink {
        BLACK(0.09f, 0.09f, 0.11f),
        GREY(0.37f, 0.39f, 0.43f),
        MARKER(0.98f, 0.82f, 0.25f),
        RULE(0.82f, 0.83f, 0.81f),
        OWN(0.66f, 0.33f, 0.06f),
        OWN_BAND(0.95f, 0.88f, 0.82f),
        OTHER(0.04f, 0.29f, 0.50f),
        OTHER_BAND(0.84f, 0.89f, 0.94f);

        private final float red;
        private final float green;
        private final float blue;

        Ink(float red, float green, float blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        private Ink band() {
            return this == OTHER ? OTHER_BAND : OWN_BAND;
        }
    }

    /// @param title what the file says it is
    public PdfPage(String title) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Mockroom");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        lettering = new Lettering(document);
        pen = new PDPageContentStream(document, page);
    }

    /// Moves the pen down and says where it is.
    public float down(float by) {
        y -= by;
        return y;
    }

    /// A line of text that begins at this place.
    public void text(float x, float baseline, float size, Ink ink, String words) throws IOException {
        pen.setNonStrokingColor(ink.red, ink.green, ink.blue);
        pen.beginText();
        pen.newLineAtOffset(Margin.SIDE + x, baseline);
        for (Lettering.Run run : lettering.runs(printable(words))) {
            pen.setFont(run.font(), size);
            pen.showText(run.text());
        }
        pen.endText();
    }

    /// A line of text that ends at this place.
    public void textUpTo(float x, float baseline, float size, Ink ink, String words) throws IOException {
        text(x - width(printable(words), size), baseline, size, ink, words);
    }

    /// As many lines as it takes, below the pen.
    public void paragraph(float size, Ink ink, String words) throws IOException {
        for (String line : lines(words, size)) {
            text(0, down(size * LEADING), size, ink, line);
        }
        down(size);
    }

    /// Lines at the foot of the page.
    public void foot(float size, Ink ink, String words) throws IOException {
        List<String> lines = lines(words, size);
        float baseline = Margin.BOTTOM + (lines.size() - 1) * size * LEADING;
        for (String line : lines) {
            text(0, baseline, size, ink, line);
            baseline -= size * LEADING;
        }
    }

    private List<String> lines(String words, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(words).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > WIDTH && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// As much of the words as fits.
    public String cut(String words, float size, float width) throws IOException {
        String text = printable(words);
        if (width(text, size) <= width) {
            return text;
        }
        cut = true;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /// At most so many lines of these words; the last ends with an ellipsis where there are more.
    public List<String> wrapped(String words, float size, float width, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = printable(words.strip().replaceAll("\\s+", " "));
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = fitting(rest, size, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, size, width));
        }
        return lines;
    }

    /// How much of the text one line holds, up to the end of a word where it can.
    private int fitting(String text, float size, float width) throws IOException {
        int end = 0;
        int space = text.indexOf(' ');
        while (end < text.length()) {
            int next = space < 0 ? text.length() : space;
            if (width(text.substring(0, next), size) > width) {
                break;
            }
            end = next;
            space = next < text.length() ? text.indexOf(' ', next + 1) : -1;
        }
        while (end == 0 || (end < text.length() && text.charAt(end) != ' ')) {
            int longer = text.offsetByCodePoints(end, 1);
            if (end > 0 && width(text.substring(0, longer), size) > width) {
                break;
            }
            end = longer;
        }
        return end;
    }

    /// Whether anything had to be cut so far.
    public boolean isCut() {
        return cut;
    }

    /// Whether a box stands for a letter that no font of the page has, so far.
    public boolean lacksLetters() {
        return lettering.missed();
    }

    /// How far the pen is from the lower margin.
    public float left() {
        return y - Margin.BOTTOM;
    }

    /// How wide these words are.
    public float widthOf(String words, float size) throws IOException {
        return width(printable(words), size);
    }

    /// A mark by its shape: filled met, half partly, empty missed, a dash not reached.
    ///
    /// @param x where it begins
    public void mark(Mark mark, float x, float middle, float size) throws IOException {
        float radius = size / 2;
        float centre = Margin.SIDE + x + radius;
        pen.setStrokingColor(Ink.BLACK.red, Ink.BLACK.green, Ink.BLACK.blue);
        pen.setNonStrokingColor(Ink.BLACK.red, Ink.BLACK.green, Ink.BLACK.blue);
        pen.setLineWidth(0.9f);
        switch (mark) {
            case MET -> {
                circle(centre, middle, radius);
                pen.fillAndStroke();
            }
            case PARTLY -> {
                circle(centre, middle, radius);
                pen.stroke();
                half(centre, middle, radius);
                pen.fill();
            }
            case MISSED -> {
                circle(centre, middle, radius);
                pen.stroke();
            }
            case NOT_REACHED -> {
                pen.moveTo(centre - radius, middle);
                pen.lineTo(centre + radius, middle);
                pen.stroke();
            }
        }
    }

    private void circle(float x, float y, float radius) throws IOException {
        float handle = radius * ROUND;
        half(x, y, radius);
        pen.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        pen.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        pen.closePath();
    }

    /// The left half, from the top down.
    private void half(float x, float y, float radius) throws IOException {
        float handle = radius * ROUND;
        pen.moveTo(x, y + radius);
        pen.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        pen.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    }

    private float width(String text, float size) throws IOException {
        return lettering.width(text) / 1000 * size;
    }

    private String printable(String words) throws IOException {
        return lettering.printable(words);
    }

    /// A line over the whole width, a little below the pen.
    public void rule() throws IOException {
        line(Ink.RULE, 0.75f, 0, y - 6, WIDTH, y - 6);
        down(6);
    }

    public void line(Ink ink, float thickness, float x1, float y1, float x2, float y2) throws IOException {
        pen.setStrokingColor(ink.red, ink.green, ink.blue);
        pen.setLineWidth(thickness);
        pen.moveTo(Margin.SIDE + x1, y1);
        pen.lineTo(Margin.SIDE + x2, y2);
        pen.stroke();
    }

    /// The area between two curves; a single point becomes a bar.
    public void band(Ink ink, float[] x, float[] low, float[] high) throws IOException {
        if (x.length == 1) {
            line(ink.band(), 8, x[0], low[0], x[0], high[0]);
            return;
        }
        pen.setNonStrokingColor(ink.band().red, ink.band().green, ink.band().blue);
        pen.moveTo(Margin.SIDE + x[0], low[0]);
        for (int i = 1; i < x.length; i++) {
            pen.lineTo(Margin.SIDE + x[i], low[i]);
        }
        for (int i = x.length - 1; i >= 0; i--) {
            pen.lineTo(Margin.SIDE + x[i], high[i]);
        }
        pen.closePath();
        pen.fill();
    }

    /// A curve with a point at each of its places.
    public void curve(Ink ink, float[] x, float[] heights) throws IOException {
        for (int i = 1; i < x.length; i++) {
            line(ink, 1.5f, x[i - 1], heights[i - 1], x[i], heights[i]);
        }
        for (int i = 0; i < x.length; i++) {
            point(ink, x[i], heights[i]);
        }
    }

    /// A level on a scale, with its interval.
    ///
    /// @param low  how far along the scale, 0 to 1
    /// @param mean likewise
    /// @param high likewise
    public void interval(Ink ink, float x, float middle, float width, float low, float mean, float high)
            throws IOException {
        line(Ink.RULE, 0.75f, x, middle, x + width, middle);
        line(ink.band(), 7, x + low * width, middle, x + high * width, middle);
        point(ink, x + mean * width, middle);
    }

    private void point(Ink ink, float x, float middle) throws IOException {
        float size = 5;
        pen.setNonStrokingColor(ink.red, ink.green, ink.blue);
        pen.addRect(Margin.SIDE + x - size / 2, middle - size / 2, size, size);
        pen.fill();
    }

    /// The page is done.
    public void write(OutputStream out) throws IOException {
        pen.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
