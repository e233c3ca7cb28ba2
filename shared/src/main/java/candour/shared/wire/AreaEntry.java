package candour.shared.wire;

/// An area in a list.
///
/// @param code GSS code: `E08000025`
/// @param kind `country`, `force`, `district`, `ward` or `lsoa`
/// @param name as ONS publishes it
/// @param vintage newest year of a lookup, boundary or table that names it
/// @param current false for an area that was abolished
public record AreaEntry(String code, String kind, String name, int vintage, boolean current) {}
