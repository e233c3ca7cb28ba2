package candour.backend.areadata.profile;

/// A published text that no list of codes knows. It is kept, counted and listed.
///
/// @param list the field: "outcome", "self_defined_ethnicity"
/// @param text as published
/// @param people searches of people that have it
public record UnknownText(String list, String text, long people) {}
