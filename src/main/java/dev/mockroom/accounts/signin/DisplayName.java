package dev.mockroom.accounts.signin;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody wants to be called: one line, not empty, not endless.
record DisplayName(String text) {

    private static final int LONGEST = 80;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");

    DisplayName {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /// What somebody typed, with its gaps evened out, if a name is left.
    static Optional<DisplayName> of(String typed) {
        String text = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(new DisplayName(text));
    }
}
