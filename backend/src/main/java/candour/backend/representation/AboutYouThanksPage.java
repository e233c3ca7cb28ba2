package candour.backend.representation;

import candour.backend.platform.web.Page;

/// That it is done.
///
/// @param occasion code of the occasion
public record AboutYouThanksPage(String occasion) implements Page {

    @Override
    public String template() {
        return "representation/thanks.jte";
    }
}
