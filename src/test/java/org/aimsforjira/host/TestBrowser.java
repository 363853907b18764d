package org.aimsforjira.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Talks to a host as a browser does, with cookies; redirects are not followed. */
public final class TestBrowser {
    private final String baseUrl;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A browser without cookies. */
    public TestBrowser(Host host) {
        this.baseUrl = "http://127.0.0.1:" + host.port() + Host.CONTEXT_PATH;
    }

    /** A browser in which a user of the base data is logged in. */
    public static TestBrowser loggedIn(Host host, String user) {
        TestBrowser browser = new TestBrowser(host);
        browser.get("/login.jsp");
        HttpResponse<String> answer = browser.post(
                "/login.jsp",
                "os_username",
                user,
                "os_password",
                user,
                "atl_token",
                browser.cookie("atlassian.xsrf.token"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("No login for " + user + ": " + answer.statusCode());
        }
        return browser;
    }

    /** Fetches a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)));
    }

    /** Fetches a file. */
    public byte[] download(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Sends a form: names and values in turn. */
    public HttpResponse<String> post(String path, String... form) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < form.length; i += 2) {
            pairs.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Sends a body with headers: names and values in turn. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The value of a cookie, or an empty text. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Address of the host with the context path. */
    public String baseUrl() {
        return baseUrl;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
