package org.aimsforjira.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person who uses a running host over HTTP, without a browser: pages with forms, and REST. */
public final class JiraClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final Pattern PROPOSED_RESOLUTION =
            Pattern.compile("name=\"notCarriedOut\"[^>]*value=\"([^\"]+)\"[^>]*checked");

    private final String baseUrl;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private JiraClient(String baseUrl) {
        this.baseUrl = baseUrl.replace("localhost", "127.0.0.1");
    }

    /** An answer to a REST call: its status and, if there is one, its JSON body. */
    public record Answer(int status, JsonNode body) {
        /** The body of an answer that must be a success. */
        public JsonNode ok() {
            if (status >= 300) {
                throw new AssertionError(status + " " + body);
            }
            return body;
        }

        /** The code of a refusal. */
        public String code() {
            return body.path("code").asText();
        }
    }

    /** A user of the base data, logged in; the password is the name. */
    public static JiraClient loggedIn(String baseUrl, String user) {
        JiraClient client = new JiraClient(baseUrl);
        client.page("/login.jsp");
        HttpResponse<String> answer = client.form(
                "/login.jsp", "os_username=" + user + "&os_password=" + user + "&atl_token=" + encoded(client.token()));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("No login for " + user + ": " + answer.statusCode());
        }
        return client;
    }

    /** As an administrator: sets up an AIMS in the project AIMS; risk leads may do everything in it, and auditors may view it. */
    public void setUp() {
        setUp(Map.of(
                "AIMS_VIEW", List.of("Risk Leads", "Auditors"),
                "AIMS_EDIT", List.of("Risk Leads"),
                "AIMS_ASSESS_RISK", List.of("Risk Leads"),
                "AIMS_APPROVE", List.of("Risk Leads")));
    }

    /**
     * As an administrator: sets up an AIMS in the project AIMS through the wizard, as a person would.
     *
     * @param roles the project roles that get each project permission
     */
    public void setUp(Map<String, List<String>> roles) {
        String password = page("/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=/secure/admin/");
        form(
                "/secure/admin/WebSudoAuthenticate.jspa",
                "webSudoPassword=admin&webSudoDestination=/secure/admin/&atl_token="
                        + encoded(group(password, "id=\"login-form\".*?name=\"atl_token\" value=\"([^\"]+)\"")));
        String choose = page("/secure/admin/AimsSetup!default.jspa");
        List<String> wish = new ArrayList<>(List.of(
                "register=existing",
                "project=" + group(choose, "<option value=\"(\\d+)\"[^>]*>[^<]*\\(AIMS\\)"),
                "aimsName=AI+Management",
                "timeZone=UTC",
                "sharing=" + group(choose, "name=\"sharing\"[^>]*value=\"([^\"]+)\"")));
        roles.forEach((permission, names) -> names.forEach(name -> wish.add("role-" + permission + "="
                + group(
                        choose,
                        "name=\"role-" + permission + "\"[^>]*value=\"(\\d+)\"[^>]*>\\s*<label[^>]*>" + name + "<"))));
        Matcher proposed = PROPOSED_RESOLUTION.matcher(choose);
        while (proposed.find()) {
            wish.add("notCarriedOut=" + proposed.group(1));
        }
        String preview = form("/secure/admin/AimsSetup!preview.jspa", String.join("&", wish))
                .body();
        List<String> confirmed = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(preview);
        while (hidden.find()) {
            confirmed.add(encoded(hidden.group(1)) + "=" + encoded(hidden.group(2)));
        }
        HttpResponse<String> applied = form("/secure/admin/AimsSetup!apply.jspa", String.join("&", confirmed));
        if (!applied.body().contains("aui-message-success")) {
            throw new IllegalStateException("Set-up did not end well: " + applied.statusCode());
        }
    }

    public Answer get(String path) {
        return rest("GET", path, BodyPublishers.noBody(), "");
    }

    public Answer post(String path) {
        return rest("POST", path, BodyPublishers.noBody(), "");
    }

    public Answer delete(String path) {
        return rest("DELETE", path, BodyPublishers.noBody(), "");
    }

    public Answer put(String path, Map<String, ?> body) {
        return rest("PUT", path, BodyPublishers.ofString(json(body)), "application/json");
    }

    public Answer post(String path, Map<String, ?> body) {
        return rest("POST", path, BodyPublishers.ofString(json(body)), "application/json");
    }

    /**
     * A call of Jira's own REST.
     *
     * @param path below {@code /rest/api/2/}
     * @param body null for none
     */
    public Answer jira(String method, String path, @Nullable Map<String, ?> body) {
        return call(
                method,
                "/rest/api/2/" + path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)),
                body == null ? "" : "application/json");
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a file as it is. */
    public Answer upload(String path, BodyPublisher file) {
        return rest("POST", path, file, "application/octet-stream");
    }

    /** A page below the context path. */
    public String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))).body();
    }

    private Answer rest(String method, String path, BodyPublisher body, String contentType) {
        return call(method, "/rest/aims/1.0/" + path, body, contentType);
    }

    private Answer call(String method, String path, BodyPublisher body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body);
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        HttpResponse<String> answer = send(request);
        try {
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
        }
    }

    private HttpResponse<String> form(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
