package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class ContentSecurityPolicyTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final ContentSecurityPolicy policy = new ContentSecurityPolicy();

    @Test
    void letsOnlyTheScriptsOfThisVeryPageRun() {
        Document page = page();
        String header = headerOf(page);
        Matcher nonce = NONCE.matcher(header);

        assertThat(nonce.find()).isTrue();
        assertThat(page.select("script"))
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce.group(1)));
        assertThat(header).contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void givesEachPageANonceOfItsOwn() {
        assertThat(headerOf(page())).isNotEqualTo(headerOf(page()));
    }

    private static Document page() {
        return Jsoup.parse("<script>let a = 1</script><script type=module src=b.js></script>");
    }

    private String headerOf(Document page) {
        VaadinResponse answer = Mockito.mock(VaadinResponse.class);
        policy.allowItsScripts(new IndexHtmlResponse(null, answer, page));
        ArgumentCaptor<String> header = ArgumentCaptor.captor();
        Mockito.verify(answer).setHeader(Mockito.eq("Content-Security-Policy"), header.capture());
        return header.getValue();
    }
}
