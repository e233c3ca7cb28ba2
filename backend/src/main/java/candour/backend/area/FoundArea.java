package candour.backend.area;

import org.jspecify.annotations.Nullable;

/// An area that a search found.
///
/// @param area the area
/// @param within what it lies in, to tell areas of one name apart; null for a force area or where not known
public record FoundArea(Area area, @Nullable Area within) {}
