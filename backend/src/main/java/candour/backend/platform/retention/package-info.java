/// Deleting what its time is up for. The feature that owns the data says what and when, as a [RetentionRule]; a job
/// applies it every day, or every quarter of an hour where the data live no longer than a day. Knows no feature.
@NullMarked
package candour.backend.platform.retention;

import org.jspecify.annotations.NullMarked;
