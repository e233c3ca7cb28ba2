package candour.backend.panel;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// What a panel looks at. Source: Association of Police and Crime Commissioners, race disparity toolkit.
public enum PanelKind {
    /// Stops and searches.
    STOP_AND_SEARCH,
    /// How officers used force.
    USE_OF_FORCE,
    /// A panel of young people.
    YOUTH,
    /// Strip searches and force in custody.
    CUSTODY,
    /// Figures, to say where others should look.
    DATA;

    /// Its name with small letters and hyphens, as forms and texts write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words.
    public String label(Texts t) {
        return t.say("panel.kind." + word());
    }
}
