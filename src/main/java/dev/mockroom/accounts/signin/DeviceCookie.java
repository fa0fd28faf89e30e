package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedInPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/// The cookie by which a browser stays signed in: the device and its token.
///
/// It is Spring Security's remember-me, always on, with a token per device as in C. Jaspan,
/// 'Improved Persistent Login Cookie Best Practice', and the leniency that [Devices] describes.
@Component
class DeviceCookie extends AbstractRememberMeServices {

    /// Its name, also that of the request attribute that carries the device found by it.
    static final String NAME = "mockroom-device";

    private final Devices devices;
    private final StaticFiles staticFiles = new StaticFiles();

    DeviceCookie(Devices devices) {
        super(UUID.randomUUID().toString(), email -> {
            throw new UsernameNotFoundException("devices are found by id, never by name");
        });
        this.devices = devices;
        setCookieName(NAME);
        setAlwaysRemember(true);
        setTokenValiditySeconds((int) Devices.LIFETIME.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected @Nullable String extractRememberMeCookie(HttpServletRequest request) {
        return staticFiles.matches(request) ? null : super.extractRememberMeCookie(request);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        Held held = held(parts).orElseThrow(() -> new InvalidCookieException("not ours"));
        return switch (devices.resume(held.device(), held.token())) {
            case Resumption.Accepted(Account account, Optional<String> next) -> {
                next.ifPresent(token -> give(held.device(), token, request, response));
                request.setAttribute(NAME, new OnDevice(held.device(), account.revision()));
                yield new SignedInPerson(account.person());
            }
            case Resumption.Unknown() -> throw new InvalidCookieException("unknown device");
            case Resumption.Stolen() -> throw new InvalidCookieException("replaced token");
        };
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails user) {
        Authentication authentication = super.createSuccessfulAuthentication(request, user);
        if (authentication instanceof AbstractAuthenticationToken token) {
            token.setDetails(request.getAttribute(NAME));
        }
        return authentication;
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication instanceof AbstractAuthenticationToken token)
                || !(authentication.getPrincipal() instanceof SignedInPerson(Person person))) {
            throw new IllegalStateException("signed in by something that has no device: " + authentication);
        }
        shown(request)
                .filter(held -> devices.resume(held.device(), held.token()) instanceof Resumption.Accepted)
                .ifPresent(held -> devices.end(held.device())); // the same browser signs in anew
        Devices.Issued issued = devices.add(person.id(), DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT)));
        token.setDetails(new OnDevice(issued.id(), issued.accountRevision()));
        give(issued.id(), issued.token(), request, response);
    }

    /// A mistyped password says nothing about the device.
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        super.logout(request, response, authentication);
        if (authentication != null) {
            OnDevice.of(authentication).ifPresent(here -> devices.end(here.device()));
        }
    }

    /// The token that came with a request, if it is of this device.
    Optional<String> token(HttpServletRequest request, DeviceId device) {
        return shown(request).filter(held -> held.device().equals(device)).map(Held::token);
    }

    private Optional<Held> shown(HttpServletRequest request) {
        String cookie = super.extractRememberMeCookie(request);
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            return held(decodeCookie(cookie));
        } catch (InvalidCookieException e) {
            return Optional.empty();
        }
    }

    private static Optional<Held> held(String[] parts) {
        return parts.length == 2
                ? DeviceId.parse(parts[0]).map(device -> new Held(device, parts[1]))
                : Optional.empty();
    }

    private void give(DeviceId device, String token, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {device.value().toString(), token}, getTokenValiditySeconds(), request, response);
    }

    private record Held(DeviceId device, String token) {}
}
