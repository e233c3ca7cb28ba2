/// What staff do with reports: the queue with its clock, reading and answering, safeguarding, and writing a text that
/// may be published. The force has no part in it. May know accounts, areas and the audit trail. Start with
/// [QueueController].
@NullMarked
package candour.backend.experience.triage;

import org.jspecify.annotations.NullMarked;
