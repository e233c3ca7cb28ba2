package candour.backend.platform.web.guard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Tells whether a browser says that a page of another site sent this request. Browsers that say nothing of the kind
/// are programs, which no other site can steer. Sources: Fetch Metadata Request Headers (W3C), section 2.1; Fetch
/// Standard, `Origin`; OWASP ASVS 5.0, 3.5.1.
final class Origins {
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private Origins() {}

    /// Whether the method may change something.
    static boolean isUnsafe(HttpRequest<?> request) {
        HttpMethod method = request.getMethod();
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    static boolean isForeign(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.get(FETCH_SITE);
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = headers.get(HttpHeaders.ORIGIN);
        return origin != null && !origin.equals(asked(headers, "http")) && !origin.equals(asked(headers, "https"));
    }

    /// The page of this portal that the request was sent from, path and query; null where the browser does not say
    /// or the page is another site's.
    static @Nullable String page(HttpRequest<?> request) {
        String referer = request.getHeaders().get(HttpHeaders.REFERER);
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (referer == null || host == null) {
            return null;
        }
        try {
            URI from = URI.create(referer);
            if (!host.equals(from.getRawAuthority())) {
                return null;
            }
            return from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String asked(HttpHeaders headers, String scheme) {
        return scheme + "://" + headers.get(HttpHeaders.HOST);
    }
}
