package candour.backend.areadata.open;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.AreaSearch;
import candour.backend.area.FoundArea;
import candour.backend.area.boundary.AreaShape;
import candour.backend.area.boundary.ShapeLookup;
import candour.backend.area.census.Population;
import candour.backend.area.census.PopulationLookup;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.wire.AreaDocument;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import candour.shared.wire.ResidentsDocument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/// Areas as open data: finding them, what they lie in, who lives there and their shape.
@Controller("/api/v1/areas")
@Tag(name = "Areas")
class AreaApi {
    private static final int MOST_FOUND = 50;
    private static final int DEFAULT_SIZE = 100;
    private static final int LARGEST_SIZE = 1000;
    private static final int SHAPE_DECIMALS = 5;

    private final AreaLookup areas;
    private final AreaSearch search;
    private final PopulationLookup populations;
    private final ShapeLookup shapes;

    AreaApi(AreaLookup areas, AreaSearch search, PopulationLookup populations, ShapeLookup shapes) {
        this.areas = areas;
        this.search = search;
        this.populations = populations;
        this.shapes = shapes;
    }

    /// Areas by name: those of a kind (force by default), those within another area, or those a search finds.
    ///
    /// @param q words of a name or a GSS code; answers the best 50 and takes no notice of the other parameters
    /// @param kind force (default), district, ward or lsoa; wards and lsoas only together with within
    /// @param within GSS code of an area they must lie in
    /// @param page number of the page, from 1
    /// @param size areas on a page, at most 1,000, by default 100
    @Get
    AreaList list(
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String kind,
            @QueryValue @Nullable String within,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = "100") int size) {
        if (q != null) {
            List<AreaEntry> found = search.find(q, MOST_FOUND).found().stream()
                    .map(AreaApi::entry)
                    .toList();
            return new AreaList(1, MOST_FOUND, found.size(), null, found);
        }
        if (page < 1 || size < 1 || size > LARGEST_SIZE) {
            throw new BadRequest("page counts from 1, and size is from 1 to " + LARGEST_SIZE);
        }
        List<Area> all = listed(kind(kind), within);
        List<AreaEntry> shown = all.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .map(AreaApi::entry)
                .toList();
        boolean more = (long) page * size < all.size();
        return new AreaList(page, size, all.size(), more ? next(kind, within, page + 1, size) : null, shown);
    }

    /// One area: what it lies in, its force, and its residents by ethnic group.
    ///
    /// @param code GSS code, such as E08000025
    @Get("/{code}")
    AreaDocument area(String code) {
        Area area = find(code);
        return new AreaDocument(
                entry(area),
                areas.parents(area).stream().map(AreaApi::entry).toList(),
                areas.force(area).map(force -> force.slug().value()).orElse(null),
                areas.hasShape(area),
                residents(area).orElse(null));
    }

    /// The shape of an area as GeoJSON (WGS84), simplified for drawing: not for deciding on which side a point lies.
    ///
    /// @param code GSS code, such as E08000025
    /// @param detail 1 (default) for a map of the area, 2 for a map of the country
    @Get("/{code}/shape")
    HttpResponse<byte[]> shape(String code, @QueryValue(defaultValue = "1") int detail) {
        if (detail != 1 && detail != 2) {
            throw new BadRequest("detail is 1 or 2");
        }
        Area area = find(code);
        AreaShape shape = shapes.list(List.of(area.id()), detail).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no boundary of " + area.name() + " is held"));
        GeoJsonWriter writer = new GeoJsonWriter(SHAPE_DECIMALS);
        writer.setEncodeCRS(false);
        String json =
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"vintage\":%d,\"sketch\":%b},\"geometry\":%s}"
                        .formatted(area.code(), shape.vintage(), shape.sketch(), writer.write(shape.geometry()));
        return HttpResponse.ok(json.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "application/geo+json");
    }

    private List<Area> listed(AreaKind kind, @Nullable String within) {
        if (within != null) {
            return areas.children(find(within), kind);
        }
        if (kind == AreaKind.WARD || kind == AreaKind.LSOA) {
            throw new BadRequest("there are too many of them: say within which area, such as within=E08000025");
        }
        return areas.list(kind);
    }

    private Area find(String code) {
        return AreaCode.parse(code).flatMap(areas::find).orElseThrow(() -> new NotFound("no area has that code"));
    }

    private Optional<ResidentsDocument> residents(Area area) {
        return populations.byEthnicGroup(area).map(groups -> {
            Map<String, Long> byGroup = new HashMap<>();
            Arrays.stream(EthnicGroup.values())
                    .filter(EthnicGroup::hasResidents)
                    .forEach(group -> byGroup.put(group.code(), (long) groups.residents(group)));
            Map<String, Long> detailed = new HashMap<>();
            populations
                    .byEthnicity(area)
                    .map(Population::residents)
                    .orElse(Map.of())
                    .forEach((category, count) -> {
                        if (!category.equals("total")) {
                            detailed.put(category, count.longValue());
                        }
                    });
            return new ResidentsDocument(
                    groups.base().label(),
                    groups.base().table().id(),
                    groups.base().categories(),
                    groups.base().geography(),
                    groups.total(),
                    byGroup,
                    detailed);
        });
    }

    static AreaEntry entry(Area area) {
        return entry(area, null);
    }

    private static AreaEntry entry(FoundArea found) {
        Area within = found.within();
        return entry(found.area(), within == null ? null : within.name());
    }

    private static AreaEntry entry(Area area, @Nullable String within) {
        return new AreaEntry(
                area.code().value(), area.kind().code(), area.name(), area.vintage(), area.current(), within);
    }

    private static AreaKind kind(@Nullable String code) {
        try {
            return code == null ? AreaKind.FORCE : AreaKind.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("kind is force, district, ward or lsoa");
        }
    }

    private static String next(@Nullable String kind, @Nullable String within, int page, int size) {
        StringBuilder address = new StringBuilder("/api/v1/areas?page=" + page);
        if (size != DEFAULT_SIZE) {
            address.append("&size=").append(size);
        }
        if (kind != null) {
            address.append("&kind=").append(URLEncoder.encode(kind, StandardCharsets.UTF_8));
        }
        if (within != null) {
            address.append("&within=").append(URLEncoder.encode(within, StandardCharsets.UTF_8));
        }
        return address.toString();
    }
}
