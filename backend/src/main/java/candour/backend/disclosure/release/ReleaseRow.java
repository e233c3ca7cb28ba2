package candour.backend.disclosure.release;

import candour.backend.disclosure.ReleasePeriod;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A release, which never changes.
///
/// @param number 1, 2, 3 within the force
/// @param quarter such as 20264
/// @param sample whether it is made up
/// @param method which rules made the figures
/// @param releasedOn the day
@MappedEntity("figure_release")
public record ReleaseRow(
        @Id long id, int forceId, boolean sample, int number, int quarter, int method, LocalDate releasedOn) {
    /// The 10-5 rule with secondary suppression, without perturbation.
    static final int METHOD = 1;

    /// Its quarter, and with the last one of a year the year.
    public List<ReleasePeriod> periods() {
        ReleasePeriod only = new ReleasePeriod(quarter);
        List<ReleasePeriod> periods = new ArrayList<>(List.of(only));
        if (only.endsYear()) {
            periods.add(ReleasePeriod.year(only.year()));
        }
        return periods;
    }
}
