package candour.backend.representation;

import candour.backend.platform.web.Page;

/// Why we ask, what becomes of the answers, and the way on.
///
/// @param occasion code of the occasion, part of the address
/// @param once of this showing of the questions
public record AboutYouStartPage(String occasion, String once) implements Page {

    @Override
    public String template() {
        return "representation/start.jte";
    }
}
