package candour.backend.areadata.profile;

/// One stored row of figures.
///
/// @param areaId `area.id`, or below 0 a force's own
/// @param period a month as 202305 or a year as 2023
/// @param forceId force of the records
/// @param cells packed figures
@SuppressWarnings("ArrayRecordComponent") // handed straight from the driver to the reader; never compared
record FigureRow(int areaId, int period, int forceId, byte[] cells) {}
