package dev.mockroom.questions.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The addresses at which the bank is read.
public final class QuestionsNavigation {

    /// All questions.
    public static final String LIST = "questions";

    /// Where files are brought into the bank.
    public static final String IMPORT = "manage/import";

    private QuestionsNavigation() {}

    /// One question.
    public static String question(String slug) {
        return LIST + "/" + segment(slug);
    }

    /// All questions on a topic.
    public static String topic(String topic) {
        return LIST + "?topic=" + segment(topic);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
