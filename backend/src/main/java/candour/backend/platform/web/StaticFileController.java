package candour.backend.platform.web;

import candour.backend.platform.fault.NotFound;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;

/// Sends style sheets, scripts and pictures. An address with the right fingerprint may be kept for a year; any other
/// fingerprint still answers, unkept, so that a page from before an upgrade is never without its style.
@Controller
class StaticFileController {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final StaticFiles files;

    StaticFileController(StaticFiles files) {
        this.files = files;
    }

    @Get("/static/{fingerprint}/{name}")
    HttpResponse<byte[]> file(HttpRequest<?> request, String fingerprint, String name) {
        StaticFile file = files.find(name).orElseThrow(() -> new NotFound("There is no such file."));
        Optional<byte[]> packed = PublicCaching.acceptsGzip(request) ? file.packed() : Optional.empty();
        MutableHttpResponse<byte[]> answer =
                HttpResponse.ok(packed.orElse(file.content())).contentType(file.type());
        packed.ifPresent(bytes -> answer.header(HttpHeaders.CONTENT_ENCODING, "gzip"));
        boolean right = fingerprint.equals(file.fingerprint());
        return answer.header(HttpHeaders.CACHE_CONTROL, right ? FOR_GOOD : "no-cache");
    }

    @Get("/favicon.ico")
    HttpResponse<?> icon() {
        return HttpResponse.redirect(java.net.URI.create(files.address("favicon.svg")));
    }
}
