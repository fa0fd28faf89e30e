package dev.mockroom.accounts.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/// Where somebody was heading when they were asked who they are.
final class WhereTo {

    private WhereTo() {}

    /// The page asked for first, else the start.
    static String after(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = new HttpSessionRequestCache().getRequest(request, response);
        if (saved != null) {
            return saved.getRedirectUrl(); // typed into the address bar, kept by Spring Security
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT) instanceof String path) {
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
            return here(request, path); // clicked inside the application, kept by Vaadin
        }
        return here(request, "");
    }

    private static String here(HttpServletRequest request, String path) {
        return URI.create(request.getContextPath() + "/").resolve("./" + path).toString();
    }
}
