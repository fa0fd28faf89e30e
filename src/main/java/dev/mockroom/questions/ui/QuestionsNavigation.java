package dev.mockroom.questions.ui;

import dev.mockroom.questions.reports.ReportId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses at which the bank is read.
public final class QuestionsNavigation {

    /// All questions.
    public static final String LIST = "questions";

    /// Where files are brought into the bank.
    public static final String IMPORT = "manage/import";

    /// The cards that need an editor.
    public static final String CARDS = "manage/cards";

    /// Where a new card is written.
    public static final String NEW_CARD = CARDS + "/new";

    /// What people reported and files proposed.
    public static final String QUEUE = "manage/reports";

    /// Marks the place on a question's page where mistakes are reported.
    static final String REPORT_MARK = "report";

    private QuestionsNavigation() {}

    /// One question.
    public static String question(String slug) {
        return LIST + "/" + segment(slug);
    }

    /// Where a question's card is edited.
    public static String edit(String slug) {
        return question(slug) + "/edit";
    }

    /// One report in the queue.
    public static String report(ReportId report) {
        return QUEUE + "?report=" + report.value();
    }

    /// Where a mistake in a card is reported, by who has read it.
    public static String reportMistake(String slug) {
        return question(slug) + "#" + REPORT_MARK;
    }

    /// All questions on a topic.
    public static String topic(String topic) {
        return LIST + "?topic=" + segment(topic);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
