package dev.mockroom.progress.ui;

import dev.mockroom.progress.AreaMastery;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.progress.Rater;
import dev.mockroom.progress.TrendPoint;
import dev.mockroom.shared.pdf.PdfPage;
import dev.mockroom.shared.pdf.PdfPage.Ink;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One printed page on somebody's progress: when, what it rests on, and every level with its
/// interval.
final class ReportPdf {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_ROWS = 9;
    private static final float GAP = 24;
    private static final float CHART_HEIGHT = 110;
    private static final float ROW = 19;
    private static final float TRACK = 210;
    private static final float TRACK_WIDTH = 130;
    private static final int LEVELS = 4;

    private final Words words;

    /// Finds the words for a key.
    @FunctionalInterface
    interface Words {
        String of(String key, Object... details);
    }

    ReportPdf(Words words) {
        this.words = words;
    }

    void write(Report report, OutputStream out) throws IOException {
        try (PdfPage page = new PdfPage(words.of("report.title", report.name()))) {
            head(report, page);
            float chart = (PdfPage.WIDTH - GAP) / 2;
            float top = page.down(20);
            boolean others = report.page().by() == Rater.OTHERS;
            String rated = others ? "report.others" : "report.later";
            Ink ink = others ? Ink.OTHER : Ink.OWN; // as on the screen
            chart(page, 0, top, chart, rated, report.page().trend(), ink);
            chart(page, chart + GAP, top, chart, "report.blind", report.page().blind(), Ink.OWN);
            page.down(CHART_HEIGHT + 44);
            levels(page, "report.areas", areas(report.page()), ink);
            levels(page, "report.topics", topics(report.page()), ink);
            foot(page);
            page.write(out);
        }
    }

    private void head(Report report, PdfPage page) throws IOException {
        page.text(0, page.down(26), 20, Ink.BLACK, words.of("report.title", report.name()));
        page.text(0, page.down(20), 10, Ink.GREY, words.of("report.date", date(report, report.at())));
        String rests = report.first().isEmpty()
                ? words.of("report.nothing")
                : words.of(
                        "report.rests",
                        report.page().answers(),
                        report.interviews(),
                        date(report, report.first().get()),
                        date(report, report.last().orElseThrow()),
                        report.page().othersAnswers(),
                        report.page().selfAnswers(),
                        report.page().blindAnswers());
        page.down(8);
        page.paragraph(11, Ink.BLACK, rests);
    }

    private void chart(PdfPage page, float left, float top, float width, String title, List<TrendPoint> points, Ink ink)
            throws IOException {
        page.text(left, top, 11, Ink.BLACK, words.of(title));
        float bottom = top - 18 - CHART_HEIGHT;
        for (int level = 1; level <= LEVELS; level++) {
            float y = height(bottom, level);
            page.line(Ink.RULE, 0.5f, left + 12, y, left + width, y);
            page.text(left, y - 3, 8, Ink.GREY, String.valueOf(level));
        }
        if (points.isEmpty()) {
            page.text(left + 24, bottom + CHART_HEIGHT / 2, 10, Ink.GREY, words.of("report.few", Estimate.NEEDED));
            return;
        }
        LocalDate first = points.getFirst().week();
        long days = ChronoUnit.DAYS.between(first, points.getLast().week());
        float[] x = new float[points.size()];
        for (int i = 0; i < x.length; i++) {
            // Weeks without practice leave their room.
            x[i] = days == 0
                    ? left + 12 + width / 2
                    : left + 24 + ChronoUnit.DAYS.between(first, points.get(i).week()) * (width - 36) / days;
        }
        page.band(
                ink,
                x,
                heights(
                        bottom,
                        points.stream()
                                .mapToDouble(point -> point.level().low())
                                .toArray()),
                heights(
                        bottom,
                        points.stream()
                                .mapToDouble(point -> point.level().high())
                                .toArray()));
        page.curve(
                ink,
                x,
                heights(
                        bottom,
                        points.stream()
                                .mapToDouble(point -> point.level().mean())
                                .toArray()));
        page.text(
                left + 12,
                bottom - 14,
                8,
                Ink.GREY,
                DATE.format(points.getFirst().week()));
        if (points.size() > 1) {
            page.textUpTo(
                    left + width,
                    bottom - 14,
                    8,
                    Ink.GREY,
                    DATE.format(points.getLast().week()));
        }
    }

    private static float height(float bottom, double level) {
        return bottom + (float) ((level - 1) / (LEVELS - 1) * (CHART_HEIGHT - 10)) + 4;
    }

    private static float[] heights(float bottom, double[] levels) {
        float[] heights = new float[levels.length];
        for (int i = 0; i < levels.length; i++) {
            heights[i] = height(bottom, levels[i]);
        }
        return heights;
    }

    /// A level and what it is the level of.
    private record Named(String name, Estimate level) {

        private double mean() {
            return level instanceof Estimate.Known known ? known.mean() : Double.MAX_VALUE;
        }
    }

    private static List<Named> areas(ProgressPage page) {
        return page.areas().stream()
                .filter(area -> area.level().answers() > 0)
                .map(area -> new Named(area.area(), area.level()))
                .toList();
    }

    private static List<Named> topics(ProgressPage page) {
        return page.areas().stream()
                .map(AreaMastery::topics)
                .flatMap(List::stream)
                .filter(topic -> topic.level().answers() > 0)
                .map(topic -> new Named(topic.topic(), topic.level()))
                .sorted(Comparator.comparingDouble(Named::mean))
                .toList();
    }

    private void levels(PdfPage page, String title, List<Named> all, Ink ink) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        page.text(0, page.down(22), 11, Ink.BLACK, words.of(title));
        page.rule();
        for (Named strength : all.stream().limit(MOST_ROWS).toList()) {
            float y = page.down(ROW);
            page.text(0, y, 9.5f, Ink.BLACK, page.cut(strength.name(), 9.5f, TRACK - 12));
            switch (strength.level()) {
                case Estimate.Known known -> {
                    page.interval(
                            ink,
                            TRACK,
                            y + 3,
                            TRACK_WIDTH,
                            share(known.low()),
                            share(known.mean()),
                            share(known.high()));
                    page.text(
                            TRACK + TRACK_WIDTH + 16,
                            y,
                            9.5f,
                            Ink.BLACK,
                            words.of("report.level", known.mean(), known.low(), known.high(), known.answers()));
                }
                case Estimate.TooFew few ->
                    page.text(TRACK, y, 9.5f, Ink.GREY, words.of("report.tooFew", few.answers(), Estimate.NEEDED));
            }
        }
        if (all.size() > MOST_ROWS) {
            page.text(0, page.down(ROW), 9, Ink.GREY, words.of("report.more", all.size() - MOST_ROWS));
        }
        page.down(12);
    }

    private static float share(double level) {
        return (float) ((level - 1) / (LEVELS - 1));
    }

    private void foot(PdfPage page) throws IOException {
        page.foot(
                8.5f,
                Ink.GREY,
                (page.lacksLetters() ? words.of("report.letters") + " " : "") + words.of("report.method"));
    }

    private static String date(Report report, Instant at) {
        return DATE.format(at.atZone(report.zone()));
    }
}
