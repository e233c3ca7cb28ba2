package candour.backend.scrutiny.extract;

import candour.backend.scrutiny.extract.CellReading.Period;

/// A file that a force gives its panels.
///
/// @param forceId number of the force
/// @param period the months it says it covers
/// @param file as it came
/// @param sample made up, for trials
record GiveExtract(int forceId, Period period, byte[] file, boolean sample) {}
