/// Counting records into packed figures per area, force and month, in the transaction that stores the records, and
/// checking them against a second way of counting. Start with [FigureCells] and [MonthTallies].
@NullMarked
package candour.backend.areadata.tally;

import org.jspecify.annotations.NullMarked;
