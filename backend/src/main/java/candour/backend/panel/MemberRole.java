package candour.backend.panel;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// What somebody is on a panel.
public enum MemberRole {
    /// Leads it.
    CHAIR,
    /// Stands in for the chair.
    VICE_CHAIR,
    /// Sits on it.
    MEMBER,
    /// Listens; takes no seat.
    OBSERVER,
    /// Speaks for an organisation; takes no seat.
    ORGANISATION;

    /// Whether it takes one of the panel's seats.
    public boolean takesSeat() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }

    /// Whether it leads the panel, alone or standing in.
    public boolean leads() {
        return this == CHAIR || this == VICE_CHAIR;
    }

    /// Its name with small letters and hyphens, as forms and texts write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In words.
    public String label(Texts t) {
        return t.say("panel.role." + word());
    }
}
