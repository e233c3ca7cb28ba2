package candour.backend.panel;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// What members learn before they look at cases.
public enum Training {
    /// How the panel works, and what members may expect.
    INDUCTION,
    /// What police may do: PACE 1984 and Code A.
    POWERS,
    /// How cases are graded.
    GRADING,
    /// What must stay in the room.
    DATA_PROTECTION,
    /// Looking after oneself when material is hard to bear.
    WELLBEING;

    /// Its name with small letters and hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words.
    public String label(Texts t) {
        return t.say("panel.training." + word());
    }
}
