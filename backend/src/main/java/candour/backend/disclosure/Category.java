package candour.backend.disclosure;

/// One of the answers that a table counts.
///
/// @param code what is stored and told to programs, such as `partly`
/// @param textKey of its words
public record Category(String code, String textKey) {}
