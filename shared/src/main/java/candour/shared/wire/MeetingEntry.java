package candour.shared.wire;

/// A meeting of a panel that is to take place, or is under way.
///
/// @param reference permanent name
/// @param kind `panel`, `forum` or `commission`
/// @param starts in London, with the offset of that day: `2027-05-12T18:00+01:00`
/// @param ends the same of its end
/// @param place where people come together; empty where they meet online only
/// @param online how to join from elsewhere; empty where nobody can
public record MeetingEntry(String reference, String kind, String starts, String ends, String place, String online) {}
