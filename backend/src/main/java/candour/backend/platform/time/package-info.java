/// The clock, and the one place where the zone Europe/London appears. Knows no feature.
@NullMarked
package candour.backend.platform.time;

import org.jspecify.annotations.NullMarked;
