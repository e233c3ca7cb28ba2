package candour.backend.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Asks a portal over HTTP as a browser does, with compression and without a cache.
final class Web {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern LOADED =
            Pattern.compile("<(?:link[^>]*rel=\"(?:stylesheet|icon|preload)\"[^>]*|script[^>]*|img[^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private final UnaryOperator<String> base;
    private final String cookie;

    /// @param base makes a whole address of a path
    Web(UnaryOperator<String> base) {
        this(base, "none=");
    }

    /// @param base makes a whole address of a path
    /// @param cookie that every request carries
    Web(UnaryOperator<String> base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    /// The answer's status.
    int status(String path) {
        return get(path).statusCode();
    }

    /// The answer, which must be 200.
    HttpResponse<byte[]> fetch(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode());
        }
        return answer;
    }

    /// Bytes on the wire of a first view: the page and all that it loads, bodies and headers.
    ///
    /// @return -1 where the page does not answer with 200
    long weight(String path) throws IOException {
        HttpResponse<byte[]> page = get(path);
        if (page.statusCode() != 200) {
            return -1;
        }
        Set<String> parts = new LinkedHashSet<>();
        Matcher loaded = LOADED.matcher(text(page));
        while (loaded.find()) {
            Matcher address = ADDRESS.matcher(loaded.group());
            if (address.find()) {
                parts.add(address.group(1).replace("&amp;", "&"));
            }
        }
        long sum = wire(page);
        for (String part : parts) {
            sum += wire(get(part));
        }
        return sum;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        boolean packed =
                page.headers().firstValue("content-encoding").orElse("").equals("gzip");
        byte[] body = packed ? new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes() : page.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private static long wire(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .mapToLong(header -> header.getValue().stream()
                        .mapToLong(value -> header.getKey().length() + value.length() + 4L)
                        .sum())
                .sum();
        return answer.body().length + headers + 19;
    }

    private HttpResponse<byte[]> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base.apply(path)))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookie)
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
