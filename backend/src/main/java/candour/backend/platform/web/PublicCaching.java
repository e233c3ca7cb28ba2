package candour.backend.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.RouteAttributes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets every cache between here and the reader keep public answers: a strong entity tag from the content, 304 when the
/// reader has it already, a short life for pages, none for errors and for answers to a POST. Every answer is the same
/// for everyone, so nothing varies but the packing. Source: RFC 9110 section 8.8, RFC 9111, RFC 5861.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class PublicCaching implements Ordered {
    private static final String PAGE_LIFE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private static final String NOT_KEPT = "no-store";

    private final JsonMapper json;

    PublicCaching(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1000;
    }

    @ResponseFilter
    MutableHttpResponse<?> cache(HttpRequest<?> request, MutableHttpResponse<?> response) {
        HttpHeaders headers = response.getHeaders();
        boolean reading = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (!reading || response.code() >= 400 || request.getPath().startsWith("/health")) {
            return headers.contains(HttpHeaders.CACHE_CONTROL)
                    ? response
                    : response.header(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, PAGE_LIFE);
        }
        if (response.code() != HttpStatus.OK.getCode() || NOT_KEPT.equals(headers.get(HttpHeaders.CACHE_CONTROL))) {
            return response;
        }
        response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        tag(request, response);
        return hasIt(request, headers.get(HttpHeaders.ETAG)) ? notModified(headers) : response;
    }

    /// True where the reader can unpack gzip.
    static boolean acceptsGzip(HttpRequest<?> request) {
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private void tag(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.getHeaders().contains(HttpHeaders.ETAG)) {
            return;
        }
        content(response).ifPresent(bytes -> {
            if (request.getMethod() != HttpMethod.HEAD) {
                if (!(response.getBody().orElse(null) instanceof byte[])
                        && response.getContentType().isEmpty()) {
                    response.contentType(MediaType.APPLICATION_JSON_TYPE);
                }
                response.body(bytes);
            }
            // the packed answer is other bytes, so it needs another strong tag (RFC 9110 section 8.8.3.3)
            String packing = acceptsGzip(request) ? "-gzip" : "";
            response.header(HttpHeaders.ETAG, '"' + Fingerprint.of(bytes) + packing + '"');
        });
    }

    private Optional<byte[]> content(MutableHttpResponse<?> response) {
        // a HEAD answer keeps aside the body that a GET would have sent
        @Nullable Object sent = response.getBody().orElse(null);
        @Nullable
        Object body = sent == null ? RouteAttributes.getHeadBody(response).orElse(null) : sent;
        if (body instanceof byte[] bytes) {
            return Optional.of(bytes);
        }
        if (body instanceof CharSequence text) {
            return Optional.of(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        boolean value = body instanceof Record || body instanceof Iterable<?> || body instanceof java.util.Map<?, ?>;
        // a route that names no type answers with JSON, and says so only when its answer is written
        if (value && response.getContentType().map(PublicCaching::isJson).orElse(true)) {
            try {
                return Optional.of(json.writeValueAsBytes(body));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean hasIt(HttpRequest<?> request, @Nullable String tag) {
        String had = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (tag == null || had == null) {
            return false;
        }
        for (String one : had.split(",", 50)) {
            String strong = one.strip().startsWith("W/") ? one.strip().substring(2) : one.strip();
            if (strong.equals(tag) || strong.equals("*")) {
                return true;
            }
        }
        return false;
    }

    private static MutableHttpResponse<?> notModified(HttpHeaders from) {
        MutableHttpResponse<?> answer = HttpResponse.notModified();
        for (String name : new String[] {HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY}) {
            String value = from.get(name);
            if (value != null) {
                answer.header(name, value);
            }
        }
        from.names().stream()
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"))
                .forEach(name -> answer.header(name, from.get(name)));
        return answer;
    }
}
