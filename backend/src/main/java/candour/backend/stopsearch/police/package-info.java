/// The interface of data.police.uk for forces, stop and search and availability, path for path and field for field,
/// so that programs written for the public service run unchanged against this portal. Start with [StopsApi].
/// Knows stop and search records and areas.
@NullMarked
package candour.backend.stopsearch.police;

import org.jspecify.annotations.NullMarked;
