package candour.backend.stopsearch.police;

import candour.backend.platform.fault.BadRequest;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// Stop and search records as data.police.uk serves them. Source: data.police.uk/docs, stop and search methods.
@Controller("/api")
@Produces(MediaType.APPLICATION_JSON)
class StopsApi {
    /// data.police.uk/docs/method/stops-street: "the API will return a 400 if a GET request exceeds 4094 characters".
    private static final int LONGEST_GET = 4094;

    private final StopsReading stops;

    StopsApi(StopsReading stops) {
        this.stops = stops;
    }

    /// Records within a mile of a point, or within a polygon.
    @Get("/stops-street")
    byte[] street(
            HttpRequest<?> request,
            @QueryValue @Nullable String lat,
            @QueryValue @Nullable String lng,
            @QueryValue @Nullable String poly,
            @QueryValue @Nullable String date) {
        if (request.getUri().toString().length() > LONGEST_GET) {
            throw new BadRequest("a GET may have 4,094 characters; send the polygon by POST");
        }
        return stops.on(ground(lat, lng, poly), date);
    }

    /// The same for polygons too long for an address, as a form of either kind.
    @Post(
            uri = "/stops-street",
            consumes = {MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    byte[] street(
            @Part @Nullable String lat,
            @Part @Nullable String lng,
            @Part @Nullable String poly,
            @Part @Nullable String date) {
        return stops.on(ground(lat, lng, poly), date);
    }

    /// Records at one map point.
    @Get("/stops-at-location")
    byte[] atLocation(@QueryValue("location_id") @Nullable String location, @QueryValue @Nullable String date) {
        return stops.at(location, date);
    }

    /// A force's records that were published without coordinates.
    @Get("/stops-no-location")
    byte[] withoutLocation(@QueryValue @Nullable String force, @QueryValue @Nullable String date) {
        return stops.withoutLocation(force, date);
    }

    /// Everything a force published for a month.
    @Get("/stops-force")
    byte[] ofForce(@QueryValue @Nullable String force, @QueryValue @Nullable String date) {
        return stops.ofForce(force, date);
    }

    @Error(exception = StopRecords.TooMany.class)
    HttpResponse<String> tooMany() {
        return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body("More than 10,000 records lie in this area. Ask for smaller areas.");
    }

    private static Ground ground(@Nullable String lat, @Nullable String lng, @Nullable String poly) {
        if (poly != null && !poly.isBlank()) {
            return Ground.Ring.of(poly);
        }
        if (lat == null || lng == null) {
            throw new BadRequest("lat and lng, or poly, must be given");
        }
        return Ground.Circle.of(lat, lng);
    }
}
