package candour.backend.experience.telling;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.AreaSearch;
import candour.backend.area.FoundArea;
import candour.backend.area.postcode.PostcodeAnswer;
import candour.backend.area.postcode.PostcodeLookup;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the district that a teller means. Nothing they type for it is stored or logged.
@Singleton
class Districts {
    private static final int MOST_FOUND = 40;
    private static final int MOST_OFFERED = 10;

    private final AreaSearch search;
    private final PostcodeLookup postcodes;
    private final AreaLookup areas;
    private final OversightBody body;

    Districts(AreaSearch search, PostcodeLookup postcodes, AreaLookup areas, OversightBody body) {
        this.search = search;
        this.postcodes = postcodes;
        this.areas = areas;
        this.body = body;
    }

    /// The current districts that a postcode or the name of a place can mean, best first; a district of this name
    /// alone where there is one.
    List<Area> find(String typed) {
        return switch (postcodes.find(typed)) {
            case PostcodeAnswer.Found found ->
                Stream.ofNullable(found.district()).filter(Area::current).toList();
            case PostcodeAnswer.Unknown unknown -> List.of();
            case PostcodeAnswer.NoPostcode none -> named(typed);
        };
    }

    /// The district with this code.
    Optional<Area> find(AreaCode code) {
        return areas.find(code).filter(area -> area.kind() == AreaKind.DISTRICT);
    }

    /// All current districts of the force that the body oversees, by name.
    List<Area> near() {
        return areas.findForce(body.force())
                .flatMap(areas::area)
                .map(area -> areas.children(area, AreaKind.DISTRICT))
                .orElse(List.of());
    }

    /// All current districts, by name.
    List<Area> all() {
        return areas.list(AreaKind.DISTRICT);
    }

    private List<Area> named(String typed) {
        List<Area> found = search.find(typed, MOST_FOUND).found().stream()
                .map(FoundArea::area)
                .filter(Area::current)
                .toList();
        List<Area> exact = found.stream()
                .filter(area -> area.kind() == AreaKind.DISTRICT && area.name().equalsIgnoreCase(typed.strip()))
                .toList();
        if (exact.size() == 1) {
            return exact;
        }
        return found.stream()
                .sorted(Comparator.comparing(area -> area.kind() != AreaKind.DISTRICT))
                .flatMap(this::districts)
                .distinct()
                .limit(MOST_OFFERED)
                .toList();
    }

    private Stream<Area> districts(Area area) {
        return switch (area.kind()) {
            case DISTRICT -> Stream.of(area);
            case FORCE -> areas.children(area, AreaKind.DISTRICT).stream();
            case WARD, LSOA -> areas.parents(area).stream().filter(above -> above.kind() == AreaKind.DISTRICT);
            case COUNTRY -> Stream.empty();
        };
    }
}
