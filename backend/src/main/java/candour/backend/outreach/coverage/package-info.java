/// Which areas the body reached in which quarters, against the minimum that it set itself. May know areas, accounts and
/// the log. Other features read [CoverageLookup].
@NullMarked
package candour.backend.outreach.coverage;

import org.jspecify.annotations.NullMarked;
