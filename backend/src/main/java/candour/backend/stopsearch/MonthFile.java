package candour.backend.stopsearch;

import candour.backend.area.Force;
import candour.backend.platform.intake.SourceFile;
import java.time.YearMonth;

/// A file whose force and month are known.
///
/// @param sample whether its records are made up by the project
record MonthFile(SourceFile file, Force force, YearMonth month, boolean sample) {

    /// What the file is about, as the import history names it: "bedfordshire 2023-05".
    String subject() {
        return force.slug() + " " + month;
    }
}
