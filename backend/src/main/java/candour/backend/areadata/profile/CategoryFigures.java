package candour.backend.areadata.profile;

import candour.backend.areadata.measure.Proportion;
import candour.backend.areadata.measure.Rate;
import candour.shared.stopsearch.EthnicGroup;
import org.jspecify.annotations.Nullable;

/// Searches of people of one detailed ethnic category.
///
/// @param code 18+1 code such as `A4`, `W4` for Roma; empty for a text that no list knows
/// @param label census wording, or the text as published
/// @param group the group it belongs to; null for a text that no list knows
/// @param people searches of people, of those whose category is known; for "not stated" of all
/// @param residents residents of the category by the census; null where not known
/// @param rate per 1,000 residents; null where residents are none or not known
/// @param note a sentence where the category cannot be compared like for like; otherwise empty
public record CategoryFigures(
        String code,
        String label,
        @Nullable EthnicGroup group,
        Proportion people,
        @Nullable Long residents,
        @Nullable Rate rate,
        String note) {}
