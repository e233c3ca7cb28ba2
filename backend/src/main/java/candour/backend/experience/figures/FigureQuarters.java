package candour.backend.experience.figures;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.release.ReleaseLookup;
import candour.backend.platform.time.IsoWeek;
import jakarta.inject.Singleton;

/// Which quarter a report counts in, and how far the figures of that quarter are.
@Singleton
public class FigureQuarters {
    private static final int THURSDAY = 3;

    private final ReleaseLookup releases;

    FigureQuarters(ReleaseLookup releases) {
        this.releases = releases;
    }

    /// How far figures are.
    public enum Standing {
        /// The quarter is still to be counted.
        OPEN,
        /// It is counted, and two people have still to agree.
        WAITING,
        /// Its figures stand for ever; those of its year are still to come.
        RELEASED,
        /// Its figures and those of its year stand for ever.
        FINAL;

        /// The word in text keys.
        public String word() {
            return switch (this) {
                case OPEN -> "open";
                case WAITING -> "waiting";
                case RELEASED -> "released";
                case FINAL -> "final";
            };
        }
    }

    /// The quarter of reports that came in that week: the one that holds its Thursday.
    public ReleasePeriod of(IsoWeek received) {
        return ReleasePeriod.quarterOf(received.monday().plusDays(THURSDAY));
    }

    /// How far the figures of the quarter are.
    public Standing standing(ReleasePeriod quarter) {
        if (releases.find(ReleasePeriod.year(quarter.year())).isPresent()) {
            return Standing.FINAL;
        }
        if (releases.find(quarter).isPresent()) {
            return Standing.RELEASED;
        }
        return releases.awaitsApproval(quarter) ? Standing.WAITING : Standing.OPEN;
    }
}
