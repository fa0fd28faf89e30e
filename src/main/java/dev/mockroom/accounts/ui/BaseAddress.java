package dev.mockroom.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;

/// The application's address as the one who asks knows it.
final class BaseAddress {

    private BaseAddress() {}

    /// With a slash at its end.
    static String of(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        String host =
                whole.substring(0, whole.length() - request.getRequestURI().length());
        return host + request.getContextPath() + "/";
    }
}
