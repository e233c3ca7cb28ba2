/// Work that recurs. Of several portals on one database one does it: the state of each job is a row, and whoever takes
/// the row has the lease. Start with [Job]. Knows no feature.
@NullMarked
package candour.backend.platform.job;

import org.jspecify.annotations.NullMarked;
