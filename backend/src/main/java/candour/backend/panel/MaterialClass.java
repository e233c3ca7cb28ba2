package candour.backend.panel;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// Kinds of material a member may be shown. Vetting is per person and kind, so that nobody is shut out of all because
/// of one: whoever was never vetted may still sit on a panel and see what needs no vetting.
/// Source: APCC race disparity toolkit, Humberside (unvetted members).
public enum MaterialClass {
    /// Written records of searches, with personal details taken out.
    RECORDS,
    /// Footage of cameras officers wear.
    FOOTAGE,
    /// What happened in custody.
    CUSTODY;

    /// Its name in small letters, as forms and texts write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In words.
    public String label(Texts t) {
        return t.say("panel.material." + word());
    }
}
