/// Statistics without any data: rates, shares and ratios with their 95 % intervals, each by a published formula.
/// Knows nothing of areas, forces or the database. Start with [RateRatio] and [Disparity].
@NullMarked
package candour.backend.areadata.measure;

import org.jspecify.annotations.NullMarked;
