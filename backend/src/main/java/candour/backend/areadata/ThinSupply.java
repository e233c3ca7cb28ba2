package candour.backend.areadata;

import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.Period;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TextLink;
import org.jspecify.annotations.Nullable;

/// Few or none of the months shown were supplied although others were: said before all else, with the way to the newest
/// full period that was.
final class ThinSupply {
    private ThinSupply() {}

    /// The period to show instead; null where fewer than half of the months are missing, or no other period is fuller.
    ///
    /// @param shown the months shown
    /// @param whole all months of the whole service
    static @Nullable Period instead(Completeness shown, Completeness whole) {
        boolean thin = shown.supplied() * 2 < shown.expected();
        Period fullest = whole.newestFull().orElse(null);
        return thin && fullest != null && fullest.length() > shown.supplied() ? fullest : null;
    }

    /// What to say; the title alone says that it is not known, which is not zero.
    ///
    /// @param who the force
    /// @param these such as "these" or "the latest", before the number of months
    /// @param path where the fuller period is shown
    static Notice notice(String who, Completeness shown, String these, Period instead, String path) {
        String months = Sentences.number(instead.length());
        TextLink link = new TextLink(
                "See " + instead.label() + ", " + months + " of " + months
                        + (instead.length() == 1 ? " month supplied" : " months supplied"),
                path);
        if (shown.supplied() == 0) {
            return new Notice(
                    "Not supplied in " + these + " months",
                    who
                            + (shown.expected() == 1
                                    ? " did not supply this month."
                                    : " supplied none of " + these + " " + Sentences.number(shown.expected())
                                            + " months.")
                            + " That is not zero searches: it is not known.",
                    link);
        }
        return new Notice(
                "Most of " + these + " months were not supplied",
                who + " supplied " + Sentences.number(shown.supplied()) + " of " + these + " "
                        + Sentences.number(shown.expected()) + " months. Totals and rates leave the others out.",
                link);
    }
}
