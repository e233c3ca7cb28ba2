package candour.backend.areadata.shown;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.Breakdown;
import candour.backend.areadata.profile.Breakdown.Category;
import candour.backend.areadata.profile.Caveat;
import candour.backend.areadata.profile.ClothingFigures;
import candour.backend.areadata.profile.ClothingFigures.AgeRemoval;
import candour.backend.areadata.profile.ClothingFigures.Removal;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.EthnicityFigures;
import candour.backend.areadata.profile.FindRate;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.GroupFigures;
import candour.backend.areadata.profile.GroupOutcomes;
import candour.backend.areadata.profile.MonthCount;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.OutcomeRates;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.profile.SearchTotals;
import candour.backend.areadata.profile.Subject;
import candour.backend.areadata.profile.UnknownText;
import candour.backend.areadata.profile.Warning;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import candour.shared.area.ForceId;
import candour.shared.stopsearch.EthnicGroup;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Figures to draw: those of Bedfordshire in 2023 as the published records give them (self-defined, residents by
/// TS021, PFA22), with months taken away and numbers made small at will.
public final class FiguresFixture {
    static final ForceName BEDFORDSHIRE_POLICE = new ForceName(3, new ForceId("bedfordshire"), "Bedfordshire Police");

    private static final int[] MONTHS = {389, 322, 345, 355, 381, 275, 471, 477, 376, 382, 278, 346};
    private final Map<EthnicGroup, Long> people = new EnumMap<>(EthnicGroup.class);
    private final Set<Integer> missing = new HashSet<>();
    private AreaKind kind = AreaKind.FORCE;
    private int revised;
    private List<Category> objects = List.of(
            category("controlled-drugs", "Controlled drugs", 2790, 4150),
            category("offensive-weapons", "Offensive weapons", 760, 4150),
            category("criminal-damage", "Articles for use in criminal damage", 600, 4150));

    public static FiguresFixture bedfordshire() {
        FiguresFixture fixture = new FiguresFixture();
        fixture.people.putAll(Map.of(
                EthnicGroup.WHITE,
                2071L,
                EthnicGroup.BLACK,
                502L,
                EthnicGroup.ASIAN,
                675L,
                EthnicGroup.MIXED,
                174L,
                EthnicGroup.OTHER,
                51L,
                EthnicGroup.NOT_STATED,
                650L,
                EthnicGroup.NOT_RECORDED,
                87L));
        return fixture;
    }

    FiguresFixture with(EthnicGroup group, long searches) {
        people.put(group, searches);
        return this;
    }

    FiguresFixture missing(int month) {
        missing.add(month);
        return this;
    }

    FiguresFixture revised(int month) {
        revised = month;
        return this;
    }

    FiguresFixture of(AreaKind rung) {
        kind = rung;
        return this;
    }

    FiguresFixture objects(Category... categories) {
        objects = List.of(categories);
        return this;
    }

    static Category category(String code, String label, long part, long whole) {
        return new Category(code, label, "", new Proportion(part, whole));
    }

    static PopulationBase residents() {
        return new PopulationBase(
                "TS021",
                5,
                "PFA22",
                false,
                704_736,
                Map.of(
                        EthnicGroup.WHITE,
                        507_517L,
                        EthnicGroup.BLACK,
                        39_601L,
                        EthnicGroup.ASIAN,
                        116_909L,
                        EthnicGroup.MIXED,
                        27_091L,
                        EthnicGroup.OTHER,
                        13_618L),
                Map.of());
    }

    public AreaFigures build() {
        List<MonthSupply> supply = new ArrayList<>();
        List<MonthCount> months = new ArrayList<>();
        return build(supply, months, months(supply, months));
    }

    /// @return searches in all
    private long months(List<MonthSupply> supply, List<MonthCount> months) {
        long searches = 0;
        for (int month = 1; month <= 12; month++) {
            YearMonth when = YearMonth.of(2023, month);
            if (missing.contains(month)) {
                supply.add(new MonthSupply.NotSupplied(when));
                months.add(new MonthCount.NotSupplied(when));
                continue;
            }
            int count = MONTHS[month - 1];
            searches += count;
            int revisions = month == revised ? 1 : 0;
            supply.add(new MonthSupply.Supplied(when, count, count, 60, 0, null, revisions, false));
            months.add(new MonthCount.Counted(when, count, count, revisions > 0, false));
        }
        return searches;
    }

    private AreaFigures build(List<MonthSupply> supply, List<MonthCount> months, long searches) {
        long known = people.values().stream().mapToLong(Long::longValue).sum();
        Subject subject = new Subject(7, new AreaCode("E23000026"), "Bedfordshire", kind, true, BEDFORDSHIRE_POLICE);
        return new AreaFigures(
                subject,
                Period.year(2023),
                new Completeness(supply),
                residents(),
                new SearchTotals(searches, known, Math.max(0, searches - known), 870),
                new Rate(known, residents().total()),
                months,
                breakdown(category("s23", "Misuse of Drugs Act 1971 (section 23)", 2800, 4200)),
                new Breakdown(objects, new Proportion(60, known)),
                breakdown(category("nfa", "A no further action disposal", 3100, 4200)),
                breakdown(category("10-17", "10-17", 900, 3700)),
                breakdown(category("male", "Male", 3900, 4200)),
                outcomes(4210),
                ethnicity(EthnicityBasis.SELF_DEFINED),
                ethnicity(EthnicityBasis.OFFICER_DEFINED),
                clothing(),
                List.of(
                        Warning.of(Caveat.RESIDENTS_ARE_NOT_THE_STREET), Warning.of(Caveat.CLUSTERING),
                        Warning.of(Caveat.CENSUS_AGES), Warning.of(Caveat.NOT_STATED)),
                List.of(new UnknownText("outcome", "=HYPERLINK(\"x\")", 3)));
    }

    private static Breakdown breakdown(Category category) {
        return new Breakdown(List.of(category), new Proportion(10, 4210));
    }

    private static ClothingFigures clothing() {
        return new ClothingFigures(
                new Removal(88, 4000, 122),
                List.of(
                        new AgeRemoval("10-17", "10-17", new Removal(4, 890, 6)),
                        new AgeRemoval("18-24", "18-24", new Removal(43, 1500, 20))));
    }

    private static OutcomeRates outcomes(long whole) {
        long arrest = whole / 10;
        long nothing = whole * 3 / 4;
        return new OutcomeRates(
                new Proportion(whole - nothing, whole),
                new Proportion(arrest, whole),
                new Proportion(nothing, whole),
                new Proportion(0, whole),
                FindRate.of(whole / 5, whole - whole / 5, 0));
    }

    private EthnicityFigures ethnicity(EthnicityBasis basis) {
        List<EthnicGroup> groups = new ArrayList<>(List.of(EthnicGroup.values()));
        if (basis == EthnicityBasis.OFFICER_DEFINED) {
            groups.remove(EthnicGroup.MIXED);
        }
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        long known = groups.stream()
                .filter(EthnicGroup::hasResidents)
                .mapToLong(this::count)
                .sum();
        List<GroupFigures> figures =
                groups.stream().map(g -> group(g, known, all)).toList();
        List<GroupOutcomes> outcomes = groups.stream()
                .map(g -> new GroupOutcomes(g, outcomes(count(g))))
                .toList();
        return new EthnicityFigures(
                basis,
                figures,
                outcomes,
                List.of(),
                new Proportion(count(EthnicGroup.NOT_STATED), all),
                new Proportion(count(EthnicGroup.NOT_RECORDED), all),
                residents());
    }

    private GroupFigures group(EthnicGroup group, long known, long all) {
        if (!group.hasResidents()) {
            return new GroupFigures(group, new Proportion(count(group), all), null, new Disparity.NoResidents());
        }
        long residents = residents().residents(group);
        Disparity disparity = group == EthnicGroup.WHITE
                ? new Disparity.Reference()
                : Disparity.between(
                        count(group),
                        residents,
                        count(EthnicGroup.WHITE),
                        residents().residents(EthnicGroup.WHITE));
        return new GroupFigures(
                group, new Proportion(count(group), known), new Rate(count(group), residents), disparity);
    }

    private long count(EthnicGroup group) {
        return people.getOrDefault(group, 0L);
    }
}
