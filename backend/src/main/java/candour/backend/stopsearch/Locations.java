package candour.backend.stopsearch;

import candour.backend.area.AreaLocator;
import candour.backend.platform.persistence.EditionRepository;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives published points their numbers and areas while records are taken in. Points are added outside the
/// transaction of the records: a point without records is harmless, and two imports never wait for each other here.
@Singleton
class Locations {
    private final LocationRepository repository;
    private final @Nullable AreaLocator locator;
    private final EditionRepository editions;
    private final LongObjectHashMap<Location> known = new LongObjectHashMap<>();
    private long edition = -1;

    Locations(LocationRepository repository, @Nullable AreaLocator locator, EditionRepository editions) {
        this.repository = repository;
        this.locator = locator;
        this.editions = editions;
    }

    /// Says that an import begins. What is remembered of points is dropped when anything but our own imports changed
    /// since: they may lie in other areas now.
    ///
    /// @return the edition at the beginning, for [#finished]
    synchronized long begin() {
        long now = editions.number();
        if (now != edition) {
            known.clear();
            edition = now;
        }
        return now;
    }

    /// Says that an import was stored, and with it one edition.
    ///
    /// @return the edition up to which nothing but our own imports changed anything
    synchronized long finished(long begun) {
        if (edition == begun && editions.number() == begun + 1) {
            edition = begun + 1;
        }
        return edition;
    }

    /// Drops what is remembered of points: their areas were written anew.
    synchronized void forget() {
        known.clear();
        edition = -1;
    }

    /// Makes sure that all these points have numbers and areas.
    synchronized void prepare(List<ParsedRow.Parsed> rows) {
        LongArrayList missing = new LongArrayList();
        LongHashSet seen = new LongHashSet();
        for (ParsedRow.Parsed row : rows) {
            if (row.located() && !known.containsKey(row.point()) && seen.add(row.point())) {
                missing.add(row.point());
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        repository.find(missing, this::remember);
        List<Location> fresh = new ArrayList<>();
        LongArrayList unknown = new LongArrayList();
        for (LongCursor point : missing) {
            if (!known.containsKey(point.value)) {
                unknown.add(point.value);
                fresh.add(placed(0, Point.latitude(point.value), Point.longitude(point.value)));
            }
        }
        repository.add(fresh);
        repository.find(unknown, this::remember);
    }

    /// The point; [#prepare] must have seen it.
    synchronized Location get(long point) {
        Location location = known.get(point);
        if (location == null) {
            throw new IllegalStateException("a point was not stored");
        }
        return location;
    }

    /// The point with the areas it lies in by the shapes there are now.
    Location placed(int id, int microLatitude, int microLongitude) {
        AreaLocator.Placement areas = locator == null
                ? AreaLocator.Placement.NOWHERE
                : locator.locate(microLatitude / 1e6, microLongitude / 1e6);
        return new Location(id, microLatitude, microLongitude, areas.districtId(), areas.wardId(), areas.lsoaId());
    }

    private void remember(Location location) {
        known.put(Point.key(location.microLatitude(), location.microLongitude()), location);
    }
}
