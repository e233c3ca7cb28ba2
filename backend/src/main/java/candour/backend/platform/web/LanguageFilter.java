package candour.backend.platform.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Puts the language back on redirects: who asked in Welsh is led on in Welsh, by a guard too.
/// [PlainAddresses] took it off.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LanguageFilter implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 500;
    }

    @ResponseFilter
    void lead(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String where = response.getHeaders().get(HttpHeaders.LOCATION);
        if (where != null && where.startsWith("/")) {
            response.getHeaders().set(HttpHeaders.LOCATION, LanguageInAddress.in(LanguageInAddress.of(request), where));
        }
    }
}
