package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// What the journeys share: one running Mockroom and one browser per class, a fresh visitor on request, and a watch
/// on what the browser's console complains about.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    /// What a browser reports when the server is gone on purpose; everything else is a bug.
    private static final Pattern EXPECTED_WHEN_AWAY = Pattern.compile(
            "ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_NETWORK_CHANGED"
                    + "|WebSocket connection|Reconnect|Failed to fetch|network error",
            Pattern.CASE_INSENSITIVE);

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> visitors = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private boolean awayOnPurpose;
    private boolean missingOnPurpose;
    protected Mockroom mockroom;

    @BeforeAll
    void open() {
        mockroom = Mockroom.start();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(Stream.concat(
                                        Stream.of(
                                                "--no-sandbox",
                                                "--disable-background-networking",
                                                "--disable-component-update"),
                                        browserOptions().stream())
                                .toList()));
    }

    /// What this class wants of its browser beyond what all do.
    protected List<String> browserOptions() {
        return List.of();
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
        mockroom.close();
    }

    @AfterEach
    void sayGoodbye() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        awayOnPurpose = false;
        missingOnPurpose = false;
        Assertions.assertThat(heard)
                .as("what the browser's console complained about")
                .isEmpty();
    }

    /// From here on the server or the network is taken away on purpose; the console may say so.
    protected void expectOutages() {
        awayOnPurpose = true;
    }

    /// From here on a page is looked for that is not there; the console may say so.
    protected void expectMissing() {
        missingOnPurpose = true;
    }

    /// Somebody with a browser of their own, on a laptop.
    protected Page visitor() {
        return watched(context(1440, 900).newPage());
    }

    /// Somebody with a laptop in this time zone.
    protected Page visitorIn(String zone) {
        return watched(context(1440, 900, zone).newPage());
    }

    /// Somebody with a phone.
    protected Page phone() {
        return watched(context(390, 844).newPage());
    }

    private BrowserContext context(int width, int height) {
        return context(width, height, "Europe/Berlin");
    }

    private BrowserContext context(int width, int height, String zone) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setTimezoneId(zone)
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(mockroom.url()));
        context.setDefaultTimeout(20_000);
        visitors.add(context);
        return context;
    }

    /// Watches a page's console; a page opened by the test itself, such as a second tab, is handed in here too.
    protected Page watched(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complain(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complain(page.url() + ": " + error));
        return page;
    }

    private void complain(String text) {
        if (!(awayOnPurpose && EXPECTED_WHEN_AWAY.matcher(text).find())
                && !(missingOnPurpose && text.contains("status of 404"))) {
            complaints.add(text);
        }
    }

    /// Signs a demo person in by their one click, and waits for their first place.
    protected Page signedIn(Page page, String name) {
        page.navigate("sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.waitForURL(Pattern.compile(".*/today.*"));
        return page;
    }

    /// Every rule that axe knows, on the page as it stands; without Vaadin's own connection indicator, which floats
    /// outside of all landmarks and is not ours to move.
    protected void accessible(Page page) {
        page.locator("h1").first().waitFor();
        Assertions.assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .as("axe on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    /// A heading that a person would see.
    protected void sees(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
    }

    /// A button of the screen; the signals of a card are buttons too, and their words may hold any name.
    protected Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .and(page.locator(":not(.signal)"));
    }

    protected Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
