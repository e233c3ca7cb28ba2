package candour.backend.stopsearch;

import candour.backend.platform.reference.PublicReference;
import java.time.YearMonth;

/// One force and month that was supplied. A force-month that has no such entry was not supplied, which is not zero.
///
/// @param forceId `police_force.id`
/// @param month the month of publication, London time
/// @param searches records stored
/// @param people records that involved a person: vehicle-only searches are left out
/// @param withoutLocation records published without coordinates; they count in the force and in no smaller area
/// @param rejected rows of the file that were not taken in
/// @param revisions how often the month was replaced by a different file; above 0 the series is "revised"
/// @param sample whether these are the project's made-up records
/// @param batch public reference of the import the records came with
public record ForceMonth(
        int forceId,
        YearMonth month,
        int searches,
        int people,
        int withoutLocation,
        int rejected,
        int revisions,
        boolean sample,
        PublicReference batch) {

    /// Whether the month was replaced after it was first taken in.
    public boolean revised() {
        return revisions > 0;
    }
}
