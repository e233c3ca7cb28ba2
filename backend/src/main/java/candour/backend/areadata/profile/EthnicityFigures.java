package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches of people by ethnicity, on one basis.
///
/// @param basis whose word is taken
/// @param groups the five groups (four for officer-defined: no Mixed), then "not stated", then "not recorded"
/// @param outcomes what came of searches, for the same groups
/// @param categories the detailed categories: all 18+1 and Roma for self-defined, the published words for
///     officer-defined
/// @param notStated people who did not state their ethnicity, of all searches of people
/// @param notRecorded the field left blank, of all searches of people
/// @param residents the population base of the rates; null where no census table is held
public record EthnicityFigures(
        EthnicityBasis basis,
        List<GroupFigures> groups,
        List<GroupOutcomes> outcomes,
        List<CategoryFigures> categories,
        Proportion notStated,
        Proportion notRecorded,
        @Nullable PopulationBase residents) {

    public EthnicityFigures {
        groups = List.copyOf(groups);
        outcomes = List.copyOf(outcomes);
        categories = List.copyOf(categories);
    }
}
