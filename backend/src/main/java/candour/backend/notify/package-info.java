/// Alerts to the phones of those who turned them on: six neutral sentences about what everybody may read. Devices stand
/// by themselves; nothing leads from one to a report, an account or a place. Start with [Alerting]. Knows no other
/// feature.
@NullMarked
package candour.backend.notify;

import org.jspecify.annotations.NullMarked;
