package candour.backend.identity;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A page that says something and leads on.
///
/// @param title heading of the page
/// @param lead sentences below it
/// @param links ways on
public record MessagePage(String title, List<String> lead, List<TextLink> links) implements Page {

    public MessagePage {
        lead = List.copyOf(lead);
        links = List.copyOf(links);
    }

    @Override
    public String template() {
        return "identity/message.jte";
    }
}
