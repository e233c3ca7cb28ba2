package candour.backend.platform.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.net.URI;
import java.util.regex.Pattern;

/// Reads `/api//forces` as `/api/forces`: programs written for data.police.uk join address and method as text, with a
/// slash on either side. Redirecting would fail those that do not follow.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class StraightPath {
    private static final Pattern SLASHES = Pattern.compile("^/api/{2,}");

    @PreMatching
    @RequestFilter
    HttpRequest<?> straighten(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        if (path == null || !path.startsWith("/api//")) {
            return request;
        }
        String query = request.getUri().getRawQuery();
        String straight = SLASHES.matcher(path).replaceFirst("/api/") + (query == null ? "" : "?" + query);
        return request.mutate().uri(URI.create(straight));
    }
}
