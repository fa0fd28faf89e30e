package dev.mockroom.accounts.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as accounts are known by: composed, trimmed, in lower case.
record EmailAddress(String text) {

    private static final int LONGEST = 254; // RFC 5321, section 4.5.3.1.3, less the angle brackets
    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    EmailAddress {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches() || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /// What somebody typed, if it has the shape of an address.
    static Optional<EmailAddress> of(String typed) {
        String text = normalized(typed);
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /// What somebody typed, in the form that addresses are compared in, whether or not it is one.
    static String normalized(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
