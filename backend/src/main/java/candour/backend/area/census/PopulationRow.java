package candour.backend.area.census;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Residents of an area as stored.
///
/// @param areaId the area's number; with table, categories and geography the key
/// @param counts what [CensusCounts] reads
@MappedEntity("population")
record PopulationRow(@Id int areaId, String censusTable, int categories, String geography, String counts) {}
