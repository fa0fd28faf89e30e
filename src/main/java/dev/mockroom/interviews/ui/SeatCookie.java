package dev.mockroom.interviews.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.SeatKey;
import dev.mockroom.interviews.SeatPass;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// The cookie by which a guest's browser keeps the key of their seat, one for each interview.
public final class SeatCookie {

    private SeatCookie() {}

    /// What the browser of the present request shows at the door of this interview.
    public static SeatPass pass(InterviewId interview) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return new SeatPass(interview, key(request == null ? null : request.getCookies(), interview));
    }

    /// What the browser of a request that no screen answers shows at the door of this interview.
    public static SeatPass pass(InterviewId interview, HttpServletRequest request) {
        return new SeatPass(interview, key(request.getCookies(), interview));
    }

    private static @Nullable SeatKey key(Cookie @Nullable [] cookies, InterviewId interview) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(interview))) {
                    return new SeatKey(cookie.getValue());
                }
            }
        }
        return null;
    }

    /// Gives the key to the browser of the present request.
    public static void give(InterviewId interview, SeatKey key) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie cookie = new Cookie(name(interview), key.secret());
        String path = request.getContextPath();
        cookie.setPath(path == null || path.isEmpty() ? "/" : path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Joining.KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private static String name(InterviewId interview) {
        return SeatKey.cookie(interview);
    }
}
