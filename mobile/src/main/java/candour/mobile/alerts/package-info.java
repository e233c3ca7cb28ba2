/// Alerts: off until somebody turns them on, and never about a report. Knows the portal and the store. Start with
/// [AlertsViewModel].
@NullMarked
package candour.mobile.alerts;

import org.jspecify.annotations.NullMarked;
