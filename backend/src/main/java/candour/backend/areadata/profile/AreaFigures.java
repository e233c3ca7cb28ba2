package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All figures of an area in a period, over the months that its force supplied. A force counts all its records; a
/// smaller area counts the records whose published point lies in it, whatever the force.
///
/// @param totals how many searches
/// @param rate searches of people per 1,000 residents over the months supplied; null without a census table
/// @param byMonth each month expected, in order; gaps are gaps
/// @param powers by legislation
/// @param objects by object of search
/// @param outcomes by outcome
/// @param ageBands by published age range; not comparable with census age bands
/// @param genders by gender
/// @param outcomeRates what came of searches
/// @param selfDefined by self-defined ethnicity
/// @param officerDefined by officer-defined ethnicity
/// @param clothing removal of more than outer clothing
/// @param warnings the caveats that hold here, in order of weight
/// @param unknown texts that no list knows
public record AreaFigures(
        Subject area,
        Period period,
        Completeness completeness,
        @Nullable PopulationBase residents,
        SearchTotals totals,
        @Nullable Rate rate,
        List<MonthCount> byMonth,
        Breakdown powers,
        Breakdown objects,
        Breakdown outcomes,
        Breakdown ageBands,
        Breakdown genders,
        OutcomeRates outcomeRates,
        EthnicityFigures selfDefined,
        EthnicityFigures officerDefined,
        ClothingFigures clothing,
        List<Warning> warnings,
        List<UnknownText> unknown)
        implements AreaProfile {

    public AreaFigures {
        byMonth = List.copyOf(byMonth);
        warnings = List.copyOf(warnings);
        unknown = List.copyOf(unknown);
    }

    /// The caveats that hold beside figures by ethnicity on this basis, with the numbers of this basis.
    public List<Warning> warnings(EthnicityBasis basis) {
        return warnings.stream()
                .map(one -> one.caveat() == Caveat.NOT_STATED ? Warnings.notStatedWarning(ethnicity(basis)) : one)
                .toList();
    }

    /// The figures by ethnicity on this basis.
    public EthnicityFigures ethnicity(EthnicityBasis basis) {
        return switch (basis) {
            case SELF_DEFINED -> selfDefined;
            case OFFICER_DEFINED -> officerDefined;
        };
    }
}
