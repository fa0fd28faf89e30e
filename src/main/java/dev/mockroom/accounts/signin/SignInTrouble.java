package dev.mockroom.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why the last sign-in on this browser did not work, kept for the page that says so.
///
/// @param email     what was typed, so that it need not be typed again
/// @param notBefore when the next try counts, after too many; else nothing matched
public record SignInTrouble(String email, @Nullable Instant notBefore) implements Serializable {

    private static final String ATTRIBUTE = SignInTrouble.class.getName();

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /// The trouble of this browser's last sign-in, told once.
    public static Optional<SignInTrouble> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignInTrouble trouble)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(trouble);
    }
}
