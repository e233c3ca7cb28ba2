package candour.backend.experience.checking;

import candour.backend.platform.web.Page;

/// A page of the journey that says one thing and offers one act.
///
/// @param template below `src/main/jte`
public record PlainCheckPage(String template) implements Page {
    static final PlainCheckPage NO_REPORT = new PlainCheckPage("experience/noReport.jte");
    static final PlainCheckPage WITHDRAW = new PlainCheckPage("experience/withdraw.jte");
    static final PlainCheckPage ERASE = new PlainCheckPage("experience/erase.jte");
    static final PlainCheckPage ERASED = new PlainCheckPage("experience/erased.jte");
}
