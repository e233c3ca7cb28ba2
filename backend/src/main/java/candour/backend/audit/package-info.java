/// The trail: who did what, kept so that the portal itself cannot change it. Features hand in events in the past tense
/// within the transaction of the act. Start with [AuditLog]. Knows no feature, so that every feature may use it.
@NullMarked
package candour.backend.audit;

import org.jspecify.annotations.NullMarked;
