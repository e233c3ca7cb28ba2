package candour.backend.panel;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// How far vetting for one class of material has come.
public enum VettingStatus {
    /// Nobody asked for it.
    NONE,
    /// The police were asked.
    IN_PROGRESS,
    /// It was granted, until a day.
    CLEARED,
    /// It was not granted.
    REFUSED,
    /// It was granted once, and its time is over.
    EXPIRED;

    /// Its name with small letters and hyphens, as forms and texts write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words.
    public String label(Texts t) {
        return t.say("panel.vetting." + word());
    }
}
