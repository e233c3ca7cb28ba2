package candour.backend.meeting.question;

import io.micronaut.core.annotation.Introspected;

/// How many questions were not published for one reason.
///
/// @param reason code of a [Refusal]
/// @param questions at least 1
@Introspected
record RefusedCount(String reason, int questions) {}
