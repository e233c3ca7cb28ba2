package candour.backend.outreach.coverage;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.OutreachSettings;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads which areas of a force were reached in which quarters. The areas are its districts; a ward counts with its
/// district. What is for the whole force area, or online, counts in none of them.
@Singleton
public class CoverageLookup {
    private final AreaLookup areas;
    private final OutreachLookup log;
    private final OutreachSettings settings;
    private final Clock clock;

    CoverageLookup(AreaLookup areas, OutreachLookup log, OutreachSettings settings, Clock clock) {
        this.areas = areas;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /// The coverage of the force up to the running quarter.
    public Coverage coverage(ForceId slug) {
        Force force = areas.getForce(slug);
        LocalDate today = LondonTime.day(clock.instant());
        Quarter now = Quarter.of(today);
        List<Area> rows = areas.area(force).stream()
                .flatMap(area -> areas.children(area, AreaKind.DISTRICT).stream())
                .toList();
        Map<AreaCode, Integer> rowOf = new HashMap<>();
        return Coverage.of(
                rows,
                log.list(slug, now.plus(1 - settings.quarters()), now),
                activity -> rowOf.computeIfAbsent(activity.areaCode(), code -> row(code, rows)),
                settings,
                today);
    }

    private int row(AreaCode code, List<Area> rows) {
        Optional<Area> area = areas.find(code);
        return area.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), areas.parents(one).stream()))
                .map(Area::id)
                .filter(id -> rows.stream().anyMatch(row -> row.id() == id))
                .findFirst()
                .orElse(0);
    }
}
