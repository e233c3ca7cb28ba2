package candour.backend.areadata.open;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.MonthCount;
import candour.backend.areadata.profile.MonthSupply;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.areadata.profile.NothingSupplied;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.platform.text.Texts;
import candour.backend.stopsearch.ValueList;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.CaveatDocument;
import candour.shared.wire.CompletenessDocument;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.ForceEntry;
import candour.shared.wire.LedgerMonth;
import candour.shared.wire.NationalDocument;
import candour.shared.wire.PeriodDocument;
import candour.shared.wire.ResidentsDocument;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes figures as the documents of the open interface. Everything a page shows is in them.
final class FiguresDocuments {
    /// Shown with everything: the licence of the records, the census and the boundaries.
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    static final String LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0. "
            + "Source: Office for National Statistics licensed under the Open Government Licence v.3.0.";

    private FiguresDocuments() {}

    /// @param t the words of the period, of labels and of caveats
    /// @param area with its newest vintage, and whether it is current
    static FiguresDocument of(AreaProfile profile, AreaEntry area, String cite, Texts t) {
        ForceName force = profile.area().force();
        return new FiguresDocument(
                area,
                force == null ? null : force.slug().value(),
                period(profile.period(), t),
                completeness(profile.completeness()),
                residents(profile.residents(), t),
                switch (profile) {
                    case AreaFigures figures -> counts(figures, t);
                    case NothingSupplied ignored -> null;
                },
                switch (profile) {
                    case AreaFigures figures -> caveats(figures, t);
                    case NothingSupplied ignored -> List.of();
                },
                LICENCE,
                cite);
    }

    static NationalDocument national(NationalTable table, Map<Integer, AreaCode> areasOfForces) {
        List<NationalDocument.ForceRow> rows = table.forces().stream()
                .map(row -> new NationalDocument.ForceRow(
                        force(row.force(), areasOfForces.get(row.force().id())),
                        row.supplied(),
                        row.expected(),
                        row.people(),
                        FiguresWire.rate(row.rate()),
                        row.residents() == null ? null : row.residents().label(ENGLISH),
                        row.groups().stream()
                                .map(group -> FiguresWire.group(ENGLISH, group, null))
                                .toList()))
                .toList();
        return new NationalDocument(
                table.firstYear(), table.lastYear(), table.basis().code(), rows, LICENCE);
    }

    static CompletenessDocument completeness(Completeness completeness) {
        Completeness.Counted sum = completeness.counted();
        return new CompletenessDocument(
                completeness.expected(),
                completeness.supplied(),
                completeness.revised(),
                completeness.hasSample(),
                completeness.months().stream().map(FiguresDocuments::month).toList(),
                sum == null ? null : sum.forces(),
                sum == null ? null : sum.of());
    }

    static ForceEntry force(ForceName force, @Nullable AreaCode area) {
        return new ForceEntry(force.slug().value(), force.name(), area == null ? null : area.value());
    }

    static PeriodDocument period(Period period, Texts t) {
        return new PeriodDocument(
                period.key(),
                period.label(t),
                period.from().toString(),
                period.to().toString());
    }

    private static @Nullable ResidentsDocument residents(@Nullable PopulationBase base, Texts t) {
        if (base == null) {
            return null;
        }
        Map<String, Long> groups = base.groups().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
        return new ResidentsDocument(
                base.label(t),
                base.table(),
                base.categories(),
                base.geography(),
                base.total(),
                groups,
                base.detailed());
    }

    private static CountsDocument counts(AreaFigures figures, Texts t) {
        return new CountsDocument(
                figures.totals().searches(),
                figures.totals().people(),
                figures.totals().vehicleOnly(),
                figures.totals().withoutLocation(),
                FiguresWire.rate(figures.rate()),
                figures.byMonth().stream().map(FiguresDocuments::month).toList(),
                FiguresWire.breakdown(t, ValueList.LEGISLATION, figures.powers()),
                FiguresWire.breakdown(t, ValueList.OBJECT_OF_SEARCH, figures.objects()),
                FiguresWire.breakdown(t, ValueList.OUTCOME, figures.outcomes()),
                FiguresWire.breakdown(t, ValueList.AGE_RANGE, figures.ageBands()),
                FiguresWire.breakdown(t, ValueList.GENDER, figures.genders()),
                FiguresWire.outcomes(figures.outcomeRates()),
                FiguresWire.ethnicity(t, ValueList.SELF_DEFINED_ETHNICITY, figures.selfDefined()),
                FiguresWire.ethnicity(t, ValueList.OFFICER_DEFINED_ETHNICITY, figures.officerDefined()),
                FiguresWire.clothing(figures.clothing()));
    }

    private static List<CaveatDocument> caveats(AreaFigures figures, Texts t) {
        return figures.warnings().stream()
                .map(warning -> new CaveatDocument(
                        warning.caveat().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        warning.caveat().title(t),
                        warning.words(t)))
                .toList();
    }

    private static LedgerMonth month(MonthSupply supply) {
        return switch (supply) {
            case MonthSupply.Supplied month ->
                new LedgerMonth(
                        month.month().toString(),
                        true,
                        month.searches(),
                        month.people(),
                        month.withoutLocation(),
                        month.rejected(),
                        month.revisions());
            case MonthSupply.NotSupplied month -> missing(month.month().toString());
        };
    }

    private static LedgerMonth month(MonthCount count) {
        return switch (count) {
            case MonthCount.Counted month ->
                new LedgerMonth(month.month().toString(), true, month.searches(), month.people(), null, null, null);
            case MonthCount.NotSupplied month -> missing(month.month().toString());
        };
    }

    private static LedgerMonth missing(String month) {
        return new LedgerMonth(month, false, null, null, null, null, null);
    }
}
