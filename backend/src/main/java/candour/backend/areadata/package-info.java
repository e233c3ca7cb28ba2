/// The figures of an area, built from stop and search records and the census: counts, rates, ratios with their
/// intervals, and the pages that show them. This package has the page of one area and what the pages of forces share
/// with it; start with [AreaController]. May know areas and stop and search records.
@NullMarked
package candour.backend.areadata;

import org.jspecify.annotations.NullMarked;
