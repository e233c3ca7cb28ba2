/// Meetings of scrutiny panels: when and where, what they talk about, who is asked and how many came, what the public
/// asks them, and seats for the public. May know panels, areas, accounts and the audit trail. Other features read
/// [MeetingLookup]; start there.
@NullMarked
package candour.backend.meeting;

import org.jspecify.annotations.NullMarked;
