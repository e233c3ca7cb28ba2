package candour.backend.disclosure;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Released figures as readers see them.
public final class CellWords {
    private static final int HUNDRED = 100;

    private CellWords() {}

    /// The figure: a number, or why there is none.
    ///
    /// @param cell null where nothing of the kind was released
    public static String figure(Texts t, @Nullable ReleasedCell cell) {
        if (cell == null) {
            return t.say("release.notReleased");
        }
        return switch (cell.mark()) {
            case SHOWN -> InWords.count(t.language(), cell.shown());
            case SUPPRESSED -> t.say("release.kept");
            case MOSTLY -> t.say("release.mostly");
            case NONE -> t.say("release.none");
        };
    }

    /// The share in whole percent, worked out from figures that are shown; empty where the base is below 20 or either
    /// is kept back.
    public static Optional<Integer> percent(@Nullable ReleasedCell part, @Nullable ReleasedCell whole) {
        if (part == null || whole == null || part.mark() != Mark.SHOWN || whole.mark() != Mark.SHOWN) {
            return Optional.empty();
        }
        return whole.shown() < DisclosureRules.IN_FORCE.percentBase()
                ? Optional.empty()
                : Optional.of(Math.min(HUNDRED, Math.round(HUNDRED * (float) part.shown() / whole.shown())));
    }

    /// The period: "July 2026 to September 2026", "2026".
    public static String period(Texts t, ReleasePeriod period) {
        return period.isYear()
                ? String.valueOf(period.year())
                : InWords.months(t.language(), period.from(), period.to());
    }

    /// Whether the area is the whole force.
    public static boolean isForce(String area) {
        return area.equals(Lattice.FORCE);
    }
}
