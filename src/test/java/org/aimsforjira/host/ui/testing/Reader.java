package org.aimsforjira.host.ui.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with cookies who opens pages and sends forms, without scripts and without following redirects. */
public final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"");

    private final String baseUrl;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    private Reader(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What came back; the location is without the base URL, empty when there is none. */
    public record Answer(int status, String body, String location, String contentType) {
        /** Whether the text stands in the body. */
        public boolean has(String text) {
            return body.contains(text);
        }
    }

    /** Nobody in particular. */
    public static Reader anonymous(String baseUrl) {
        Reader reader = new Reader(baseUrl);
        reader.get("/login.jsp");
        return reader;
    }

    /** A user; the password of development users is their name. */
    public static Reader as(String baseUrl, String name) {
        Reader reader = anonymous(baseUrl);
        Answer answer = reader.post("/login.jsp", "os_username", name, "os_password", name);
        if (answer.status() != 302) {
            throw new IllegalStateException("login of " + name + " gave " + answer.status());
        }
        reader.get("/secure/ViewProfile.jspa");
        return reader;
    }

    /** Opens a page and remembers its token. */
    public Answer get(String path) {
        Answer answer = send(request(path).GET().build());
        Matcher match = TOKEN.matcher(answer.body());
        if (match.find()) {
            token = match.group(1);
        }
        return answer;
    }

    /** Sends a form with the token. Names and values alternate. */
    public Answer post(String path, String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        all.add("atl_token");
        all.add(token);
        return postWithoutToken(path, all.toArray(new String[0]));
    }

    /** Sends a form as another site would: without the token. */
    public Answer postWithoutToken(String path, String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encode(namesAndValues[i]))
                    .append('=')
                    .append(encode(namesAndValues[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Sends a file to an address that carries its token, as the form for attachments does. */
    public Answer upload(String path, String fileName, byte[] content) {
        String boundary = "----reader";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path + "&atl_token=" + encode(token))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail)))
                .build());
    }

    /** Sends JSON with a method such as PUT. */
    public Answer json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String location = response.headers().firstValue("Location").orElse("");
            String within =
                    location.startsWith("http") ? location.replace(baseUrl, "") : location.replace("/jira/", "/");
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), response.body(), within, type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
