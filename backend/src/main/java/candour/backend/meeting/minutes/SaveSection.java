package candour.backend.meeting.minutes;

/// What somebody typed for a section.
///
/// @param section its number; 0 for a new one
/// @param base version of the minutes that was before their eyes
record SaveSection(int section, int base, String heading, String body) {}
