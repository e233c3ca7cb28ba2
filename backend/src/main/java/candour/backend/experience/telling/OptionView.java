package candour.backend.experience.telling;

/// One option as it is shown.
///
/// @param id identifier of its field
/// @param code what is sent
/// @param label its words
/// @param chosen whether it was chosen before
/// @param divided whether the word "or" stands before it: it cannot be chosen together with those above
public record OptionView(String id, String code, String label, boolean chosen, boolean divided) {}
