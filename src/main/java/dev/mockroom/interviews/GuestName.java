package dev.mockroom.interviews;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a guest wants to be called: one line, at most [#LONGEST] characters.
final class GuestName {

    static final int LONGEST = 80;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");

    private GuestName() {}

    /// The name as it is kept; empty where there is none, or too much of it.
    static Optional<String> of(String typed) {
        String name = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
    }
}
