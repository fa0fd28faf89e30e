package dev.mockroom.questions.importing;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// How slugs look, and how one comes from a title.
final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]{0,199}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    static boolean isValid(String slug) {
        return VALID.matcher(slug).matches();
    }

    /// The slug of a title: always the same for the same title.
    static String of(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        String slug = ENDS.matcher(words).replaceAll("");
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > LONGEST / 2 ? end : slug.offsetByCodePoints(0, LONGEST / 2));
        }
        return isValid(slug) ? slug : "question-" + HexFormat.of().toHexDigits(title.hashCode());
    }

    /// Titles that are one but for case, blanks and markup.
    static String key(String title) {
        return PlainText.of(title).toLowerCase(Locale.ROOT);
    }
}
