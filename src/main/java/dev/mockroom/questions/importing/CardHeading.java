package dev.mockroom.questions.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the heading of a card says: `Title - Askers Interview Question { #slug }`.
///
/// @param title plain text
/// @param askers wordings, in order
/// @param slug as written, if it is
record CardHeading(
        String title, List<String> askers, @Nullable String slug) {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{:?\\s*([^{}]*)}\\s*$");
    private static final Pattern IDENTITY = Pattern.compile("(?:^|\\s)#(\\S+)");
    private static final Pattern SUFFIX = Pattern.compile("\\s+Interview\\s+Questions?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_{}\\[\\]()#+.!|\"'<>~-]");
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:Q(?:uestion)?\\s*)?\\d{1,4}\\s*[.):]\\s+", Pattern.CASE_INSENSITIVE);

    /// Reads a heading.
    ///
    /// @param named wordings that the card names as askers elsewhere: a heading that ends in
    ///     ` - ` and nothing but these names them too
    static CardHeading of(String text, List<String> named) {
        String rest = text.strip();
        String slug = slugOf(rest).orElse(null);
        if (slug != null) {
            rest = ATTRIBUTES.matcher(rest).replaceFirst("").strip();
        }
        Matcher suffix = SUFFIX.matcher(rest);
        boolean says = suffix.find();
        String beforeSuffix = says ? rest.substring(0, suffix.start()) : rest;
        int dash = lastDash(beforeSuffix);
        if (dash >= 0) {
            List<String> askers = Names.askers(beforeSuffix.substring(dash + 3));
            if (!askers.isEmpty() && (says || (!named.isEmpty() && named.containsAll(askers)))) {
                return new CardHeading(title(beforeSuffix.substring(0, dash)), askers, slug);
            }
        }
        return new CardHeading(title(rest), List.of(), slug);
    }

    /// The slug that a heading carries.
    static Optional<String> slugOf(String text) {
        Matcher attributes = ATTRIBUTES.matcher(text);
        if (!attributes.find()) {
            return Optional.empty();
        }
        Matcher identity = IDENTITY.matcher(attributes.group(1));
        return identity.find() && Slug.isValid(identity.group(1)) ? Optional.of(identity.group(1)) : Optional.empty();
    }

    private static int lastDash(String text) {
        Matcher dash = DASH.matcher(text);
        int last = -1;
        for (int from = 0; dash.find(from); from = dash.start() + 1) {
            last = dash.start();
        }
        return last > 0 ? last : -1;
    }

    private static String title(String markdown) {
        String plain = PlainText.of(NUMBER.matcher(markdown.strip()).replaceFirst(""));
        return plain.isEmpty() ? "Untitled question" : plain;
    }

    /// Writes a heading that reads as these again; askers it cannot carry stay in the card's line.
    static String write(String title, List<String> askers, String slug) {
        String identity = " { #" + slug + " }";
        String names = askers.stream().map(PlainText::escape).collect(Collectors.joining(", "));
        String suffix = names.isEmpty() ? "" : " - " + names + " Interview Question";
        for (String end : List.of(suffix + identity, identity)) {
            for (String start :
                    List.of(PlainText.escape(title), PUNCTUATION.matcher(title).replaceAll("\\\\$0"))) {
                String text = start + end;
                CardHeading read = of(text, askers);
                if (text.length() < Heading.LONGEST
                        && read.title().equals(title)
                        && askers.containsAll(read.askers())
                        && slug.equals(read.slug())) {
                    return text;
                }
            }
        }
        return PUNCTUATION.matcher(title).replaceAll("\\\\$0") + identity;
    }
}
