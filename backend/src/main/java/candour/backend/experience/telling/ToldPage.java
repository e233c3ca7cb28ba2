package candour.backend.experience.telling;

import candour.backend.platform.web.Page;

/// What happens after a report was sent, and where to turn.
///
/// @param promise the day by which we will have read a report sent today
public record ToldPage(String promise) implements Page {

    @Override
    public String template() {
        return "experience/telling/done.jte";
    }
}
