/// Who is asked to a meeting, what they reply and need, how many came, and who agrees to be named. May know panels,
/// accounts and the audit trail. Start with [InvitingMembers].
@NullMarked
package candour.backend.meeting.attending;

import org.jspecify.annotations.NullMarked;
