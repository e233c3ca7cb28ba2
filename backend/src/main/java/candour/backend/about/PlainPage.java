package candour.backend.about;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// A page of standing text.
///
/// @param template the text itself
/// @param contact how to reach the body that runs the portal
public record PlainPage(String template, List<SummaryRow> contact) implements Page {
    public PlainPage {
        contact = List.copyOf(contact);
    }
}
