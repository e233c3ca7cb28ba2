/// Files to take away: tables as CSV that no spreadsheet reads as a formula. Start with [CsvTable]. Knows no feature.
@NullMarked
package candour.backend.platform.export;

import org.jspecify.annotations.NullMarked;
