package candour.backend.platform.web;

import candour.backend.platform.web.limit.Sources;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/// Puts the same safe headers on every answer, errors included; an answer may only ask for less of a referrer.
/// Sources: OWASP ASVS 5.0, chapter 3 (web frontend security); HTML and CSP Level 3 for the values.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String REFERRER = "Referrer-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy",
                    "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()",
            "X-Frame-Options", "DENY");

    private final Sources sources;

    SecurityHeaders(Sources sources) {
        this.sources = sources;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(REFERRER)) {
            response.getHeaders().set(REFERRER, "strict-origin-when-cross-origin");
        }
        ALWAYS.forEach((name, value) -> response.getHeaders().set(name, value));
        boolean open = Faults.isApi(request);
        response.getHeaders().set("Cross-Origin-Resource-Policy", open ? "cross-origin" : "same-origin");
        if (sources.cameEncrypted(request)) {
            response.getHeaders().set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
