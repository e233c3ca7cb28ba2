/// Planning meetings: proposing the next by the panel's cadence, moving, cancelling, setting agendas, saying how they
/// went, and what of it waits. May know panels, accounts and the audit trail. Start with [MeetingsController].
@NullMarked
package candour.backend.meeting.planning;

import org.jspecify.annotations.NullMarked;
