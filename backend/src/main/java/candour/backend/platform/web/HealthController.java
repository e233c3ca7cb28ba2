package candour.backend.platform.web;

import candour.backend.platform.persistence.DatabaseAway;
import candour.backend.platform.persistence.DatabaseHealth;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/// Tells a load balancer or a service manager how the portal is, in one word and without details.
@Controller("/health")
class HealthController {
    private final DatabaseHealth database;

    HealthController(DatabaseHealth database) {
        this.database = database;
    }

    /// Whether the program runs at all. Restart it when this does not answer.
    @Get(value = "/live", produces = MediaType.TEXT_PLAIN)
    HttpResponse<String> live() {
        return answer(HttpStatus.OK, "live");
    }

    /// Whether requests can be answered: the database answers and its tables are up to date. Send no visitors while
    /// this is 503; it comes back by itself.
    @Get(value = "/ready", produces = MediaType.TEXT_PLAIN)
    HttpResponse<String> ready() {
        return database.isReady()
                ? answer(HttpStatus.OK, "ready")
                : answer(HttpStatus.SERVICE_UNAVAILABLE, "not ready")
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseAway.RETRY_AFTER_SECONDS));
    }

    private static MutableHttpResponse<String> answer(HttpStatus status, String word) {
        return HttpResponse.<String>status(status).body(word + "\n").header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
