package candour.backend.platform.web;

import candour.backend.platform.time.LondonTime;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// The small files that programs look for at fixed addresses.
@Controller
class WellKnownController {
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final int DAYS_VALID = 180;

    private final OversightBody body;
    private final PortalAddress address;
    private final Clock clock;

    WellKnownController(OversightBody body, PortalAddress address, Clock clock) {
        this.body = body;
        this.address = address;
        this.clock = clock;
    }

    /// Where to report a weakness. RFC 9116: the address may not be older than it says; under a year is advised.
    @Get("/.well-known/security.txt")
    HttpResponse<String> security() {
        String expires = LondonTime.day(clock.instant())
                .plus(DAYS_VALID, ChronoUnit.DAYS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toString();
        return text("""
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s/.well-known/security.txt
                """.formatted(body.email(), expires, address.address()));
    }

    @Get("/robots.txt")
    HttpResponse<String> robots() {
        return text("""
                User-agent: *
                Disallow: /areas/find
                Disallow: /areas/near
                Disallow: /areas?q=
                """);
    }

    private static HttpResponse<String> text(String content) {
        return HttpResponse.ok(content).contentType(new MediaType(TEXT));
    }
}
