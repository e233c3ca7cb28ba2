package candour.backend.platform.web;

import candour.backend.platform.web.component.SearchBox;

/// The page shown when something went wrong.
///
/// @param title what happened
/// @param detail what to do
/// @param search a way on
/// @param offersSearch false where searching would fail as well
public record FaultPage(String title, String detail, SearchBox search, boolean offersSearch) implements Page {

    @Override
    public String template() {
        return "platform/fault.jte";
    }
}
