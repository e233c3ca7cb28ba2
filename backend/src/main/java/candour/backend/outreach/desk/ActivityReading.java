package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.outreach.ActivityRepository;
import candour.backend.outreach.OutreachActivity;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.PageOf;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the lists of activities.
@Singleton
class ActivityReading {
    static final int SIZE = 25;

    private static final int MOST_IN_FILE = 20_000;
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate EVER_AFTER = LocalDate.of(2100, 12, 31);

    private final ActivityRepository activities;
    private final AreaLookup areas;

    ActivityReading(ActivityRepository activities, AreaLookup areas) {
        this.activities = activities;
        this.areas = areas;
    }

    /// How many the filter finds.
    @ReadOnly
    public long count(int force, ActivityFilter filter) {
        return activities.count(
                force,
                filter.status(),
                filter.method(),
                filter.level(),
                filter.group(),
                filter.area().isEmpty(),
                areas(filter),
                first(filter),
                last(filter));
    }

    /// One page of what the filter finds, latest first.
    @ReadOnly
    public PageOf<OutreachActivity> page(int force, ActivityFilter filter, int number) {
        long total = count(force, filter);
        int page = (int) Math.max(1, Math.min(number, (total + SIZE - 1) / SIZE));
        return new PageOf<>(list(force, filter, SIZE, (page - 1) * SIZE), page, SIZE, total);
    }

    /// All that the filter finds, latest first.
    @ReadOnly
    public List<OutreachActivity> all(int force, ActivityFilter filter) {
        return list(force, filter, MOST_IN_FILE, 0);
    }

    private List<OutreachActivity> list(int force, ActivityFilter filter, int most, int from) {
        return activities.list(
                force,
                filter.status(),
                filter.method(),
                filter.level(),
                filter.group(),
                filter.area().isEmpty(),
                areas(filter),
                first(filter),
                last(filter),
                most,
                from);
    }

    /// The area and its wards.
    private List<String> areas(ActivityFilter filter) {
        Optional<Area> area = AreaCode.parse(filter.area()).flatMap(areas::find);
        return area.map(one -> Stream.concat(Stream.of(one), areas.children(one, AreaKind.WARD).stream())
                        .map(each -> each.code().value())
                        .toList())
                .orElse(List.of(filter.area()));
    }

    private static LocalDate first(ActivityFilter filter) {
        return Quarter.parse(filter.quarter()).map(Quarter::first).orElse(EVER);
    }

    private static LocalDate last(ActivityFilter filter) {
        return Quarter.parse(filter.quarter()).map(Quarter::last).orElse(EVER_AFTER);
    }
}
