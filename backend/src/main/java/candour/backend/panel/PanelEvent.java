package candour.backend.panel;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What happened to a panel or a member, for the trail: by reference and code, without names or words.
///
/// @param event `panel.opened`, `panel.changed`, `panel.term-set`, `panel.vetting-noted`, `panel.training-noted`,
///     `panel.conflict-declared`, `panel.conflict-ended` or `panel.member-left`
/// @param about the panel or the member
/// @param facts codes by name
record PanelEvent(String event, PublicReference about, Map<String, String> facts) implements Recorded {

    PanelEvent {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subject() {
        return about.value();
    }
}
