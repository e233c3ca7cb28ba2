/// Published stop and search records: reading the published files, the force-month ledger, and the interface of
/// data.police.uk. May know areas. Start with [StopSearch].
@NullMarked
package candour.backend.stopsearch;

import org.jspecify.annotations.NullMarked;
