/// Looking whether all is well: what `candour check` reports. Features join in by implementing [Check]. Knows no
/// feature.
@NullMarked
package candour.backend.platform.check;

import org.jspecify.annotations.NullMarked;
