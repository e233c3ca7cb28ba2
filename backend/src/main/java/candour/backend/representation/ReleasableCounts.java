package candour.backend.representation;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.disclosure.CellCount;
import candour.backend.disclosure.Lattice;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.AreaKind;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads counts in the shape in which disclosure control takes them. Only what was counted is read; nothing is opened.
@Singleton
class ReleasableCounts {
    private static final String NOWHERE = "-";

    private final RepresentationCountRepository counts;
    private final AreaLookup areas;
    private final OversightBody body;

    ReleasableCounts(RepresentationCountRepository counts, AreaLookup areas, OversightBody body) {
        this.counts = counts;
        this.areas = areas;
        this.body = body;
    }

    /// Number of the force that the body oversees.
    int force() {
        return areas.getForce(body.force()).id();
    }

    /// The cells of an occasion in a quarter that hold answers.
    @ReadOnly("equality")
    List<CellCount> list(int force, Occasion occasion, ReleasePeriod quarter) {
        Map<String, int[]> numbers = new TreeMap<>();
        List<CellCount> cells = new ArrayList<>();
        for (RepresentationCountRow row : counts.list(force, quarter.number())) {
            String area = area(row.areaId());
            if (!row.occasion().equals(occasion.code()) || area.equals(NOWHERE)) {
                continue;
            }
            Characteristic.ofCode(row.characteristic())
                    .filter(AnswerTables.released()::contains)
                    .filter(one -> area.equals(Lattice.FORCE) || one == Characteristic.ETHNIC_GROUP)
                    .ifPresent(one -> cells.add(new CellCount(
                            one.code(), area, List.of(row.category()), row.people(), row.keySum(), null)));
            if (row.characteristic().equals(Characteristic.ETHNIC_GROUP.code())) {
                int[] sum = numbers.computeIfAbsent(area, fresh -> new int[2]);
                sum[0] += row.people();
                sum[1] = (sum[1] + row.keySum()) % CellCount.KEYS;
            }
        }
        numbers.forEach(
                (area, sum) -> cells.add(new CellCount(AnswerTables.NUMBER, area, List.of(), sum[0], sum[1], null)));
        return cells;
    }

    private String area(int id) {
        return areas.find(id).map(ReleasableCounts::code).orElse(NOWHERE);
    }

    private static String code(Area area) {
        return area.kind() == AreaKind.FORCE ? Lattice.FORCE : area.code().value();
    }
}
