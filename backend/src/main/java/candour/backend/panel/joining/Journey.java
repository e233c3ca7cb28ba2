package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/// What the pages of the application have in common: the draft of this browser, and the frame.
@Singleton
class Journey {
    /// The cookie that holds the secret of a draft.
    static final String COOKIE = "__Host-apply";

    private final PanelLookup panels;
    private final KeepingJoinDraft drafts;
    private final Pages pages;

    Journey(PanelLookup panels, KeepingJoinDraft drafts, Pages pages) {
        this.panels = panels;
        this.drafts = drafts;
        this.pages = pages;
    }

    /// The panel somebody can apply to.
    ///
    /// @throws NotFound when there is none, or it has ended
    Panel open(String reference) {
        Panel panel = panels.get(reference);
        if (!panel.isOpen()) {
            throw new NotFound("this panel has ended");
        }
        return panel;
    }

    /// The draft of this browser for this panel; empty where there is none, or it ran out.
    ///
    /// @param secret in the cookie of its request
    Optional<JoinDraft> draft(Optional<String> secret, Panel panel) {
        return secret.flatMap(drafts::find)
                .filter(draft -> draft.panel().equals(panel.reference().value()));
    }

    static URI at(Panel panel, String end) {
        return URI.create(panel.path() + "/apply" + (end.isEmpty() ? "" : "/" + end));
    }

    /// What stands round a page of the application.
    ///
    /// @param end of its address, behind that of the application
    Frame frame(Texts t, Panel panel, String title, String end) {
        Frame frame = pages.frame(t, title, at(panel, end).toString())
                .in(Section.PANELS)
                .under(panel.name(), panel.path());
        return end.isEmpty() ? frame : frame.unlisted();
    }
}
