package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Asks with every request of a signed-in session whether its device is still signed in, so that
/// signing out elsewhere, a new password and changed roles take effect at once, on every node.
final class DeviceCheck extends OncePerRequestFilter {

    private final Devices devices;
    private final DeviceCookie cookie;
    private final SecurityContextRepository contexts;
    private final StaticFiles staticFiles = new StaticFiles();

    DeviceCheck(Devices devices, DeviceCookie cookie, SecurityContextRepository contexts) {
        this.devices = devices;
        this.cookie = cookie;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return staticFiles.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson(Person person)) {
            Optional<OnDevice> here = OnDevice.of(authentication);
            // Without a device it is nobody: no way of signing in leaves one out.
            Standing standing = here.map(on -> devices.standing(person.id(), on, cookie.token(request, on.device())))
                    .orElseGet(Standing.Gone::new);
            switch (standing) {
                case Standing.Good() -> {}
                case Standing.Gone() -> forget(request);
                case Standing.Changed(Account account) ->
                    replace(account, here.orElseThrow().device(), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext(); // this very request goes on as nobody's
    }

    private void replace(Account account, DeviceId device, HttpServletRequest request, HttpServletResponse response) {
        SignedInPerson person = new SignedInPerson(account.person());
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.setDetails(new OnDevice(device, account.revision()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
