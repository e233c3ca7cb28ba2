package candour.backend.areadata;

import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.Period;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Notice;
import candour.backend.platform.web.component.TextLink;
import org.jspecify.annotations.Nullable;

/// Few or none of the months shown were supplied although others were: said before all else, with the way to the newest
/// full period that was.
public final class ThinSupply {
    private ThinSupply() {}

    /// The period to show instead; null where fewer than half of the months are missing, or no other period is fuller.
    ///
    /// @param shown the months shown
    /// @param whole all months of the whole service
    public static @Nullable Period instead(Completeness shown, Completeness whole) {
        boolean thin = shown.supplied() * 2 < shown.expected();
        Period fullest = whole.newestFull().orElse(null);
        return thin && fullest != null && fullest.length() > shown.supplied() ? fullest : null;
    }

    /// What to say; the title alone says that it is not known, which is not zero.
    ///
    /// @param who the force
    /// @param latest true where the months are the latest, false where they are those that the reader chose
    /// @param path where the fuller period is shown
    public static Notice notice(Texts t, String who, Completeness shown, boolean latest, Period instead, String path) {
        TextLink link =
                new TextLink(t.say("areadata.thin.link", "period", instead.label(t), "n", instead.length()), path);
        String which = latest ? ".latest" : ".these";
        if (shown.supplied() == 0) {
            return new Notice(
                    t.say("areadata.thin.none.title" + which),
                    shown.expected() == 1
                            ? t.say("areadata.thin.month", "who", who)
                            : t.say("areadata.thin.none" + which, "who", who, "n", shown.expected()),
                    link);
        }
        return new Notice(
                t.say("areadata.thin.most.title" + which),
                t.say("areadata.thin.most" + which, "who", who, "some", shown.supplied(), "n", shown.expected()),
                link);
    }
}
