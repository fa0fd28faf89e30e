package dev.mockroom.progress.ui;

import java.util.Locale;

/// How the name of an area reads within a sentence.
final class Phrases {

    private Phrases() {}

    /// With a small letter first, but for names in capitals.
    static String midSentence(String area) {
        boolean acronym = area.length() > 1 && Character.isUpperCase(area.charAt(1));
        return acronym || area.isEmpty() ? area : area.substring(0, 1).toLowerCase(Locale.ROOT) + area.substring(1);
    }
}
