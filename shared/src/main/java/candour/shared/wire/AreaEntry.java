package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// An area in a list.
///
/// @param code GSS code: `E08000025`
/// @param kind `country`, `force`, `district`, `ward` or `lsoa`
/// @param name as ONS publishes it
/// @param vintage newest year of a lookup, boundary or table that names it
/// @param current false for an area that was abolished
/// @param within name of what it lies in, to tell areas of one name apart; null but in what a search found
public record AreaEntry(
        String code,
        String kind,
        String name,
        int vintage,
        boolean current,
        @Nullable String within) {}
