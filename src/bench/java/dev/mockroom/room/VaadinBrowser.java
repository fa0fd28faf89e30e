package dev.mockroom.room;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// As much of a browser as it takes to open one page of the application and to click on it: it speaks the protocol of
/// Flow's client and draws nothing. It holds no push connection, so what others cause comes with its next click.
final class VaadinBrowser {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern SESSION = Pattern.compile("(JSESSIONID=[^;]+)");

    private final HttpClient http;
    private final Server server;
    private String cookies;
    private String key = "";
    private String ui = "";
    private int sync;
    private int client;

    VaadinBrowser(HttpClient http, Server server, String cookie) {
        this.http = http;
        this.server = server;
        this.cookies = cookie;
    }

    /// Opens a page, and gives all that the server says of it.
    String open(String path) throws IOException, InterruptedException {
        String init = said(request("/?v-r=init&location=" + path + "&query=").GET());
        key = found(SECURITY_KEY, init);
        ui = found(UI, init);
        return send(String.format(
                Locale.ROOT,
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\","
                        + "\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}",
                path));
    }

    /// Clicks, and gives what changed by it.
    String click(int node) throws IOException, InterruptedException {
        return send(
                String.format(Locale.ROOT, "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}", node));
    }

    /// The nodes that have this attribute, in the order in which the server tells of them.
    static List<Integer> nodesWith(String attribute, String changes) {
        Matcher matcher = Pattern.compile(
                        "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"" + attribute + "\",\"feat\":3,")
                .matcher(changes);
        List<Integer> nodes = new ArrayList<>();
        while (matcher.find()) {
            nodes.add(Integer.valueOf(matcher.group(1)));
        }
        return nodes;
    }

    private String send(String event) throws IOException, InterruptedException {
        String body = String.format(
                Locale.ROOT,
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}",
                key,
                event,
                sync,
                client++);
        String said = said(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        sync = Integer.parseInt(found(SYNC, said));
        return said;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.http(path)).header("Cookie", cookies);
    }

    private String said(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("The server answered " + response.statusCode() + ": " + response.body());
        }
        response.headers().allValues("Set-Cookie").forEach(set -> {
            Matcher session = SESSION.matcher(set);
            if (session.find()) {
                cookies += "; " + session.group(1);
            }
        });
        return response.body();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The server said something else: " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }
}
