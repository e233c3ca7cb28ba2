package candour.backend.areadata.profile;

import candour.backend.stopsearch.PublishedValues;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Puts an area beside the wider areas it lies in.
@Singleton
class ComparisonReading {
    private final ProfileReading profiles;
    private final CountryReading countries;
    private final ForceResidents residents;
    private final Subjects subjects;
    private final PublishedValues values;

    ComparisonReading(
            ProfileReading profiles,
            CountryReading countries,
            ForceResidents residents,
            Subjects subjects,
            PublishedValues values) {
        this.profiles = profiles;
        this.countries = countries;
        this.residents = residents;
        this.subjects = subjects;
        this.values = values;
    }

    Comparison comparison(Subject area, Period period) {
        List<Comparison.Row> rows = new ArrayList<>();
        rows.add(row(area, period));
        subjects.above(area).forEach(wider -> rows.add(row(wider, period)));
        return new Comparison(period, rows);
    }

    /// England and Wales as an area of its own.
    AreaProfile country(Period period) {
        CountryReading.Country country = countries.country(period);
        Completeness completeness = countries.completeness(period, country);
        PopulationBase base = residents.sum(country.forceIds()).orElse(null);
        if (completeness.supplied() == 0) {
            return new NothingSupplied(subjects.country(), period, completeness, base);
        }
        List<MonthCount> byMonth =
                completeness.months().stream().map(ComparisonReading::count).toList();
        return new ProfileBuilding(subjects.country(), new Tallied(country.cells(), values.dictionary()), base)
                .figures(period, completeness, byMonth);
    }

    private static MonthCount count(MonthSupply month) {
        return switch (month) {
            case MonthSupply.Supplied one ->
                new MonthCount.Counted(one.month(), one.searches(), one.people(), one.revisions() > 0, one.sample());
            case MonthSupply.NotSupplied none -> new MonthCount.NotSupplied(none.month());
        };
    }

    private Comparison.Row row(Subject area, Period period) {
        if (area.kind() == AreaKind.COUNTRY) {
            List<ForceName> forces = subjects.forces(countries.country(period).forceIds());
            return row(country(period), forces);
        }
        return row(profiles.profile(area, period), List.of());
    }

    private static Comparison.Row row(AreaProfile profile, List<ForceName> forces) {
        return switch (profile) {
            case AreaFigures figures ->
                new Comparison.Row(
                        figures.area(),
                        figures.completeness().supplied(),
                        figures.completeness().expected(),
                        forces,
                        figures.totals().people(),
                        figures.rate(),
                        figures.outcomeRates(),
                        figures.selfDefined().groups(),
                        figures.officerDefined().groups());
            case NothingSupplied nothing ->
                new Comparison.Row(
                        nothing.area(),
                        0,
                        nothing.completeness().expected(),
                        forces,
                        0,
                        null,
                        new OutcomeCount().rates(),
                        new GroupCount(EthnicityBasis.SELF_DEFINED).figures(nothing.residents(), false),
                        new GroupCount(EthnicityBasis.OFFICER_DEFINED).figures(nothing.residents(), false));
        };
    }
}
