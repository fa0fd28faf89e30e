package dev.mockroom.accounts.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// Tells browsers what a page may load and run: our own files, and those inline scripts of Vaadin's
/// page that carry this answer's nonce.
///
/// Vaadin evaluates what the server sends and styles elements in place, hence `unsafe-eval` for
/// scripts and `unsafe-inline` for styles; with less, nothing renders on 25.2.
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";
    private static final String REST =
            "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int NONCE_BYTES = 16;

    // Not injected: nothing may ever make a nonce repeatable.
    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::allowItsScripts);
    }

    /// For answers that are not Vaadin's page: no inline script, nothing evaluated.
    String withoutScripts() {
        return "default-src 'self'; script-src 'self'" + REST;
    }

    void allowItsScripts(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(HEADER, "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'" + REST);
    }
}
