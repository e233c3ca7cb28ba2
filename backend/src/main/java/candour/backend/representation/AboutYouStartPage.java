package candour.backend.representation;

import candour.backend.platform.web.Page;

/// Why we ask, what becomes of the answers, and the way on.
///
/// @param once of this showing of the questions
public record AboutYouStartPage(String once) implements Page {

    @Override
    public String template() {
        return "representation/start.jte";
    }
}
