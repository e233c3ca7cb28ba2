package candour.backend.disclosure.release;

import candour.backend.area.Force;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which quarter is to be counted next. One waits at a time: the next is due when the one before is released, because
/// the figures of a year hang together.
@Singleton
class DueQuarter {
    /// Days from the end of a quarter to its counting, so that staff have read what came in last.
    static final int GRACE_DAYS = 28;

    private final DraftRepository drafts;
    private final ReleaseRepository releases;
    private final Lattices lattices;
    private final Clock clock;

    DueQuarter(DraftRepository drafts, ReleaseRepository releases, Lattices lattices, Clock clock) {
        this.drafts = drafts;
        this.releases = releases;
        this.lattices = lattices;
        this.clock = clock;
    }

    /// The day from which the quarter may be released.
    static LocalDate dueOn(ReleasePeriod quarter) {
        return quarter.to().atEndOfMonth().plusDays(GRACE_DAYS);
    }

    /// The force whose figures are released.
    Force force() {
        return lattices.force();
    }

    /// Whether nothing was ever counted.
    boolean isFirst(boolean sample) {
        return known(sample).isEmpty();
    }

    /// The quarter to be counted now; empty where none is due or one still waits.
    Optional<ReleasePeriod> next(boolean sample) {
        ReleasePeriod last = ReleasePeriod.quarterOf(
                        LondonTime.day(clock.instant()).minusDays(GRACE_DAYS))
                .plusQuarters(-1);
        ReleasePeriod next = known(sample).stream()
                .max(ReleasePeriod::compareTo)
                .map(known -> known.plusQuarters(1))
                .orElse(last);
        boolean free = drafts.list(force().id(), sample).stream().allMatch(draft -> draft.is(DraftRow.RELEASED));
        return free && next.compareTo(last) <= 0 ? Optional.of(next) : Optional.empty();
    }

    private List<ReleasePeriod> known(boolean sample) {
        return Stream.concat(
                        drafts.list(force().id(), sample).stream().map(DraftRow::quarter),
                        releases.list(force().id(), sample).stream().map(ReleaseRow::quarter))
                .map(ReleasePeriod::new)
                .toList();
    }
}
