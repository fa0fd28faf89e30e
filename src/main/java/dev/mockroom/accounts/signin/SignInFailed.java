package dev.mockroom.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/// Leads back to the sign-in page, which says what to do and still knows the e-mail.
@Component
public class SignInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String email = request.getParameter("username");
        @Nullable Instant notBefore = exception instanceof TooManyTries tooMany ? tooMany.until() : null;
        new SignInTrouble(email == null ? "" : email.strip(), notBefore).keep(request);
        response.sendRedirect(request.getContextPath() + "/sign-in?again");
    }
}
