package candour.backend.meeting;

import io.micronaut.core.annotation.Introspected;

/// How many people of one role came to a meeting.
///
/// @param role code of an [AttendanceRole]
/// @param people at least 1
@Introspected
record AttendanceRow(String role, int people) {}
