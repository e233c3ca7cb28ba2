/// What the public asks a meeting: asked without a name, read by a panel officer before it is published, answered by a
/// role, and carried to the next meeting until it is. May know panels, accounts and the audit trail. Start with
/// [AskingQuestion].
@NullMarked
package candour.backend.meeting.question;

import org.jspecify.annotations.NullMarked;
