package candour.backend.notify;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.web.limit.Sources;
import candour.shared.alert.AlertKind;
import candour.shared.text.Language;
import candour.shared.wire.AlertsOffered;
import candour.shared.wire.AlertsUnwanted;
import candour.shared.wire.AlertsWanted;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turning alerts on and off, for the app. A device says its token and what it wants; nothing else is asked or kept,
/// and nothing says whether a token was known.
@Controller("/api/v1/alerts")
@Tag(name = "Alerts")
class AlertApi {
    private final AlertSettings settings;
    private final AlertDevices devices;
    private final AlertLimit limit;
    private final Sources sources;

    AlertApi(AlertSettings settings, AlertDevices devices, AlertLimit limit, Sources sources) {
        this.settings = settings;
        this.devices = devices;
        this.limit = limit;
        this.sources = sources;
    }

    /// Whether this portal sends alerts at all. An app asks before it makes itself known to the sending service.
    @Get
    AlertsOffered offered() {
        return new AlertsOffered(settings.isSet());
    }

    /// Sends these kinds of alerts to a device from now on, and no others. 404 where no alerts are offered.
    @Post
    @ApiResponse(responseCode = "204", description = "The device gets alerts of these kinds from now on")
    HttpResponse<?> on(@Parameter(hidden = true) HttpRequest<?> request, @Body AlertsWanted wanted) {
        limit.require(sources.of(request));
        if (!settings.isSet()) {
            throw new NotFound("alerts are not offered here");
        }
        devices.put(token(wanted.token()), language(wanted.language()), kinds(wanted.kinds()));
        return HttpResponse.noContent();
    }

    /// Sends a device no alerts any more, and forgets it. Answers the same whether or not it was known.
    @Post("/off")
    @ApiResponse(responseCode = "204", description = "The device is forgotten")
    HttpResponse<?> off(@Parameter(hidden = true) HttpRequest<?> request, @Body AlertsUnwanted unwanted) {
        limit.require(sources.of(request));
        devices.forget(token(unwanted.token()));
        return HttpResponse.noContent();
    }

    private static DeviceToken token(@Nullable String typed) {
        return DeviceToken.parse(typed).orElseThrow(() -> new BadRequest("token is not the token of a device"));
    }

    private static Language language(@Nullable String code) {
        if (code == null || !(code.equals("en") || code.equals("cy"))) {
            throw new BadRequest("language is en or cy");
        }
        return Language.ofCode(code);
    }

    private static Set<AlertKind> kinds(@Nullable List<String> codes) {
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        for (String code : codes == null ? List.<String>of() : codes) {
            kinds.add(AlertKind.find(code).orElseThrow(() -> new BadRequest("kinds has a code that is none")));
        }
        if (kinds.isEmpty()) {
            throw new BadRequest("kinds names at least one kind");
        }
        return kinds;
    }
}
