package dev.mockroom.scoring.ui;

import dev.mockroom.scoring.DebriefSheet;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.markdown.Markdown;
import dev.mockroom.shared.pdf.PdfPage;
import dev.mockroom.shared.pdf.PdfPage.Ink;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A debrief on one printed page; what does not fit is cut, and the page says so.
final class DebriefPdf {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final float BODY = 9.5f;
    private static final float SMALL = 8.5f;
    private static final float LINE = 13;
    private static final float GAP = 28;
    private static final float MARKS = 96;
    private static final float FOOT = 30;
    private static final float INDENT = 16;
    /// Title and both levels on a line of their own each, and the space to the next question.
    private static final float TIGHT = 3 * LINE + 8;
    /// Each anchor takes a second line.
    private static final float LOOSE = 5 * LINE + 10;

    private final Words words;
    private final ZoneId zone;

    /// Finds the words for a key.
    @FunctionalInterface
    interface Words {
        String of(String key, Object... details);
    }

    /// @param zone where whoever reads it is
    DebriefPdf(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    void write(DebriefSheet sheet, OutputStream out) throws IOException {
        String title = words.of("sheet.title", sheet.candidate());
        try (PdfPage page = new PdfPage(title)) {
            head(sheet, page, title);
            highlights(sheet, page);
            verdicts(sheet, page);
            questions(sheet, page);
            page.foot(
                    8,
                    Ink.GREY,
                    (page.isCut() ? words.of("sheet.cut") + " " : "")
                            + (page.lacksLetters() ? words.of("sheet.letters") + " " : "")
                            + words.of("sheet.method"));
            page.write(out);
        }
    }

    private void head(DebriefSheet sheet, PdfPage page, String title) throws IOException {
        page.text(0, page.down(22), 20, Ink.BLACK, page.cut(title, 20, PdfPage.WIDTH));
        String facts = words.of(
                "sheet.facts",
                DATE.format(sheet.ended().atZone(zone)),
                sheet.companyName().isEmpty() ? words.of("sheet.any") : sheet.companyName(),
                words.of("scoring.seniority." + sheet.seniority().name()),
                sheet.spent().toMinutes(),
                sheet.minutes());
        page.text(0, page.down(18), 10, Ink.GREY, page.cut(facts, 10, PdfPage.WIDTH));
        String rated = interviewer(sheet)
                .map(name -> words.of("sheet.interviewed", name))
                .orElseGet(() -> words.of("sheet.alone"));
        page.text(
                0,
                page.down(14),
                10,
                Ink.GREY,
                page.cut(sheet.oneSided() ? rated + " " + words.of("sheet.oneSided") : rated, 10, PdfPage.WIDTH));
        page.down(8);
        page.rule();
    }

    private Optional<String> interviewer(DebriefSheet sheet) {
        return Optional.ofNullable(sheet.interviewer())
                .map(name -> name.isEmpty() ? words.of("scoring.exchange.somebody") : name);
    }

    /// The strength on the left, what would change the next one on the right; the lower of the two sets the pen.
    private void highlights(DebriefSheet sheet, PdfPage page) throws IOException {
        float column = (PdfPage.WIDTH - GAP) / 2;
        float right = column + GAP;
        float top = page.down(20);
        page.text(0, top, SMALL, Ink.GREY, words.of("scoring.strength"));
        float left = lines(page, 0, top - 18, 13, 17, Ink.BLACK, or(sheet.strength(), "sheet.nothing"), column, 5);
        page.text(right, top, SMALL, Ink.GREY, words.of("scoring.gaps"));
        float y = top - 4;
        if (sheet.gaps().isEmpty()) {
            y = lines(page, right, y - LINE, BODY, LINE, Ink.BLACK, words.of("sheet.noGap"), column, 1);
        }
        int number = 1;
        for (DebriefSheet.Gap gap : sheet.gaps()) {
            page.text(right, y - LINE, BODY, Ink.GREY, String.valueOf(number++));
            y = lines(
                    page,
                    right + INDENT,
                    y - LINE,
                    BODY,
                    LINE,
                    Ink.BLACK,
                    words.of("sheet.gap", plain(gap.signal()), gap.question()),
                    column - INDENT,
                    3);
        }
        String next = Optional.ofNullable(sheet.nextStep())
                .or(() -> Optional.ofNullable(sheet.practise()).map(topic -> words.of("sheet.practise", topic)))
                .orElse("");
        if (!next.isEmpty()) {
            page.text(right, y - LINE - 4, SMALL, Ink.GREY, words.of("sheet.next"));
            y = lines(page, right, y - 2 * LINE - 4, BODY, LINE, Ink.BLACK, next, column, 3);
        }
        page.down(top - Math.min(left, y) + 4);
        page.rule();
    }

    private String or(@Nullable String text, String key) {
        return text == null ? words.of(key) : plain(text);
    }

    /// Draws at most so many lines and says where the next would begin.
    private static float lines(
            PdfPage page,
            float x,
            float baseline,
            float size,
            float leading,
            Ink ink,
            String text,
            float width,
            int most)
            throws IOException {
        float y = baseline;
        for (String line : page.wrapped(text, size, width, most)) {
            page.text(x, y, size, ink, line);
            y -= leading;
        }
        return y + leading;
    }

    private void verdicts(DebriefSheet sheet, PdfPage page) throws IOException {
        page.down(4);
        Optional<String> name = interviewer(sheet);
        if (name.isPresent()) {
            row(page, "sheet.verdict", words.of("sheet.verdict.theirs", name.get(), level(sheet.theirs())));
        }
        row(
                page,
                name.isPresent() ? null : "sheet.verdict",
                words.of("sheet.verdict.own", sheet.candidate(), level(sheet.own())));
        row(page, "sheet.score", score(sheet));
        page.down(4);
        page.rule();
    }

    private void row(PdfPage page, @Nullable String key, String text) throws IOException {
        float y = page.down(LINE + 1);
        if (key != null) {
            page.text(0, y, SMALL, Ink.GREY, words.of(key));
        }
        List<String> lines = page.wrapped(text, BODY, PdfPage.WIDTH - 64, 2);
        for (int i = 0; i < lines.size(); i++) {
            page.text(64, i == 0 ? y : page.down(LINE), BODY, Ink.BLACK, lines.get(i));
        }
    }

    private String score(DebriefSheet sheet) {
        return switch (sheet.score().score()) {
            case InterviewScore.Scored scored ->
                words.of(
                        sheet.score().theirs() ? "sheet.scored.theirs" : "sheet.scored.own",
                        Points.of(scored.points()),
                        scored.scored(),
                        scored.asked(),
                        sheet.score().percent());
            case InterviewScore.Unscored unscored ->
                words.of("sheet.unscored", unscored.assessed(), sheet.score().signals(), unscored.needed());
        };
    }

    private void questions(DebriefSheet sheet, PdfPage page) throws IOException {
        float room = page.left() - FOOT;
        int asked = sheet.questions().size();
        boolean loose = asked * LOOSE <= room;
        float each = loose ? LOOSE : TIGHT;
        int shown = asked * each <= room ? asked : Math.max(0, (int) ((room - LINE) / each));
        for (DebriefSheet.Question question : sheet.questions().subList(0, shown)) {
            question(sheet, question, page, loose ? 2 : 1);
        }
        if (shown < asked) {
            page.text(0, page.down(LINE), SMALL, Ink.GREY, words.of("sheet.more", asked - shown));
        }
    }

    private void question(DebriefSheet sheet, DebriefSheet.Question question, PdfPage page, int most)
            throws IOException {
        float width = PdfPage.WIDTH - MARKS - INDENT;
        float y = page.down(LINE + 5);
        page.text(0, y, BODY, Ink.GREY, String.valueOf(question.number()));
        page.text(INDENT, y, 10.5f, Ink.BLACK, page.cut(plain(question.title()), 10.5f, width - 8));
        marks(question, page, y);
        said(page, words.of("sheet.before"), question.before(), most);
        said(page, interviewer(sheet).orElseGet(() -> words.of("sheet.beside")), question.beside(), most);
        page.down(3);
    }

    private void said(PdfPage page, String who, DebriefSheet.Said said, int most) throws IOException {
        String level = words.of("scoring.short."
                + Optional.ofNullable(said.rating()).map(Rating::name).orElse("NONE"));
        String text = said.anchor().isBlank()
                ? words.of("sheet.said", who, level)
                : words.of("sheet.said.words", who, level, plain(said.anchor()));
        for (String line : page.wrapped(text, SMALL, PdfPage.WIDTH - INDENT, most)) {
            page.text(INDENT, page.down(LINE - 0.5f), SMALL, Ink.BLACK, line);
        }
    }

    private static void marks(DebriefSheet.Question question, PdfPage page, float baseline) throws IOException {
        float x = PdfPage.WIDTH - MARKS;
        for (Mark mark : Mark.values()) {
            page.mark(mark, x, baseline + 3.2f, 7);
            page.text(
                    x + 10,
                    baseline,
                    BODY,
                    Ink.BLACK,
                    String.valueOf(question.marks().getOrDefault(mark, 0)));
            x += MARKS / Mark.values().length;
        }
    }

    private String level(@Nullable Level level) {
        return words.of("scoring.short."
                + Optional.ofNullable(level).map(Rating::of).map(Rating::name).orElse("NONE"));
    }

    /// Without the signs of Markdown, which nothing draws here.
    private static String plain(String markdown) {
        String text = Markdown.parts(markdown).words().strip();
        return text.isEmpty() ? markdown : text;
    }
}
