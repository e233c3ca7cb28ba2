/// Deleting what its time is up for. The feature that owns the data says what and when, as a [RetentionRule]; one job
/// applies all rules every day. Knows no feature.
@NullMarked
package candour.backend.platform.retention;

import org.jspecify.annotations.NullMarked;
