package dev.mockroom.shared.ui;

import com.vaadin.flow.server.VaadinRequest;

/// Where the request comes from that is being answered.
public final class Caller {

    private Caller() {}

    /// Its address; empty where there is no request.
    public static String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
    }
}
