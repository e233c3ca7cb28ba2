package candour.backend.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// Reads the running portal as a plain browser does: no cookies, redirects seen and not followed.
public final class Browsing {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static final String[] NO_HEADERS = {};

    private final URI portal;

    private Browsing(URI portal) {
        this.portal = portal;
    }

    /// On the one test portal.
    public static Browsing testPortal() {
        return new Browsing(TestPortal.running().address());
    }

    /// On another portal.
    public static Browsing at(URI portal) {
        return new Browsing(portal);
    }

    /// GET, with headers as pairs of name and value.
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /// Any method without a body, with headers as pairs of name and value.
    public HttpResponse<String> ask(String method, String path, String... headers) {
        return send(request(path, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /// Sends a form of one field.
    public HttpResponse<String> submit(String path, String field, String value) {
        return submit(path, field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), NO_HEADERS);
    }

    /// Sends a form, encoded already, with headers as pairs of name and value.
    public HttpResponse<String> submit(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /// Sends JSON, with headers as pairs of name and value.
    public HttpResponse<String> tell(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /// Sends a body of this type.
    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path, "Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(portal.resolve(path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
