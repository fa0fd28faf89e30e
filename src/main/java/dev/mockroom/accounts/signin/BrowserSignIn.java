package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs the browser in on which somebody has just made an account, as the sign-in form would.
@Component
public class BrowserSignIn {

    private final DeviceCookie cookie;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    BrowserSignIn(DeviceCookie cookie) {
        this.cookie = cookie;
    }

    /// Signs in; the caller knows that it is them.
    public void signIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson principal = new SignedInPerson(person);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        if (request.getSession(false) != null) {
            request.changeSessionId(); // whoever planted the old id must not come in with them
        }
        cookie.loginSuccess(request, response, token);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
