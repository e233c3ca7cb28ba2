package candour.backend.stopsearch;

import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import java.time.Instant;

/// One search as stored: numbers in place of published words. A number ending in `Id` is a `published_value.id`,
/// 0 where the field was blank.
///
/// @param line line of the file it came from; with force and month it is the key
/// @param happenedAt the published moment, UTC
/// @param type what was searched
/// @param partOfOperation whether it was part of a policing operation
/// @param operationId name of that operation
/// @param locationId `location.id`, 0 for none
/// @param outcomeLinked whether the outcome was linked to the object of search
/// @param moreThanOuterClothing whether more than outer clothing was removed (level 2 or 3; not a strip-search flag)
public record StopSearchRow(
        int line,
        Instant happenedAt,
        SearchType type,
        ThreeState partOfOperation,
        int operationId,
        int locationId,
        int genderId,
        int ageRangeId,
        int selfDefinedEthnicityId,
        int officerDefinedEthnicityId,
        int legislationId,
        int objectOfSearchId,
        int outcomeId,
        ThreeState outcomeLinked,
        ThreeState moreThanOuterClothing) {

    /// The same search at this location.
    ///
    /// @param location `location.id`, 0 for none
    public StopSearchRow at(int location) {
        return new StopSearchRow(
                line,
                happenedAt,
                type,
                partOfOperation,
                operationId,
                location,
                genderId,
                ageRangeId,
                selfDefinedEthnicityId,
                officerDefinedEthnicityId,
                legislationId,
                objectOfSearchId,
                outcomeId,
                outcomeLinked,
                moreThanOuterClothing);
    }
}
