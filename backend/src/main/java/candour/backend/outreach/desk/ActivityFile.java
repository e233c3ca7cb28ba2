package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.Partner;
import candour.backend.outreach.PartnerRepository;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.export.CsvTable;
import candour.shared.money.Pence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes activities as a file, codes and all, so that they can be worked with elsewhere.
@Singleton
class ActivityFile {
    private static final double TENTHS = 10;
    private static final List<String> COLUMNS = List.of(
            "reference",
            "date",
            "quarter",
            "status",
            "title",
            "method",
            "level",
            "area_code",
            "area",
            "partner",
            "groups",
            "headcount",
            "cost_pence",
            "confidence_before",
            "confidence_after",
            "confidence_answers",
            "follow_up",
            "follow_up_due",
            "followed_up",
            "flagged_group",
            "flagged_occasion");

    private final AreaLookup areas;
    private final PartnerRepository partners;
    private final OutreachLookup log;
    private final ActivityReading activities;

    ActivityFile(AreaLookup areas, PartnerRepository partners, OutreachLookup log, ActivityReading activities) {
        this.areas = areas;
        this.partners = partners;
        this.log = log;
        this.activities = activities;
    }

    /// All that the filter finds.
    byte[] write(int force, ActivityFilter filter) {
        Map<Long, String> names = partners.list(force).stream()
                .collect(Collectors.toMap(
                        partner -> Optional.ofNullable(partner.id()).orElseThrow(), Partner::name));
        Map<String, RemedialAction> remedies = log.actions(areas.getForce(force).slug()).stream()
                .collect(Collectors.toMap(action -> action.reference().value(), action -> action));
        CsvTable table = new CsvTable(COLUMNS);
        for (OutreachActivity one : activities.all(force, filter)) {
            table.row(row(
                    one,
                    one.partnerId() == null ? null : names.get(one.partnerId()),
                    remedies.get(one.reference().value())));
        }
        return table.bytes();
    }

    private List<@Nullable Object> row(
            OutreachActivity one, @Nullable String partner, @Nullable RemedialAction remedy) {
        @Nullable Pence cost = one.costPence();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(one.reference().value());
        cells.add(one.takesPlaceOn().toString());
        cells.add(one.quarter().toString());
        cells.add(one.status().code());
        cells.add(one.title());
        cells.add(one.method().code());
        cells.add(one.engagementLevel().code());
        cells.add(one.areaCode().value());
        cells.add(areas.find(one.areaCode()).map(Area::name).orElse(""));
        cells.add(partner);
        cells.add(one.audience());
        cells.add(one.headcount());
        cells.add(cost == null ? null : cost.value());
        cells.add(tenths(one.confidenceBefore()));
        cells.add(tenths(one.confidenceAfter()));
        cells.add(one.confidenceAnswers());
        cells.add(one.followUp());
        cells.add(one.followUpDueOn() == null ? null : one.followUpDueOn().toString());
        cells.add(one.followedUp());
        cells.add(remedy == null ? null : remedy.groupCode());
        cells.add(remedy == null ? null : remedy.occasion());
        return cells;
    }

    private static @Nullable Double tenths(@Nullable Integer value) {
        return value == null ? null : value / TENTHS;
    }
}
