package dev.mockroom.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Files that are the same for everybody: nobody's session is looked up for them, and browsers may keep them.
public final class StaticFiles implements RequestMatcher {

    private static final List<String> FOLDERS =
            List.of("/VAADIN/build/", "/VAADIN/static/", "/styles/", "/aura/", "/icons/", "/error/");

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod())
                && (path.equals("/favicon.ico") || FOLDERS.stream().anyMatch(path::startsWith));
    }
}
