package candour.backend.outreach.desk;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import jakarta.inject.Singleton;
import java.util.List;

/// What stands round the pages of the log.
@Singleton
class DeskPages {
    private final Pages pages;

    DeskPages(Pages pages) {
        this.pages = pages;
    }

    /// The frame of a page below the log; the title says first that something is to be put right.
    Frame frame(Texts t, String title, String path, List<FormError> errors) {
        String shown = errors.isEmpty() ? title : t.say("identity.error", "title", title);
        Frame frame = pages.frame(t, shown, path).unlisted().under(t.say("identity.home.title"), "/staff");
        return path.equals("/staff/outreach") ? frame : frame.under(t.say("outreach.title"), "/staff/outreach");
    }
}
