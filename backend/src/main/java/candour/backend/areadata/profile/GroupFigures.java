package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Disparity;
import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.shared.stopsearch.EthnicGroup;
import org.jspecify.annotations.Nullable;

/// Searches of people of one ethnic group.
///
/// @param group one of the five groups, "not stated" or "not recorded"
/// @param people searches of people, of those whose group is known; for "not stated" and "not recorded" of all
/// @param rate per 1,000 residents of the group over the months supplied; null where residents are not known
/// @param disparity compared with White residents
public record GroupFigures(
        EthnicGroup group, Proportion people, @Nullable Rate rate, Disparity disparity) {}
