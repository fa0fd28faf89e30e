package dev.mockroom.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/// The application's address as the browser of the present request knows it.
public final class SiteAddress {

    private SiteAddress() {}

    /// With a slash at its end.
    public static String here() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String whole = request.getRequestURL().toString();
        String host =
                whole.substring(0, whole.length() - request.getRequestURI().length());
        return host + request.getContextPath() + "/";
    }
}
