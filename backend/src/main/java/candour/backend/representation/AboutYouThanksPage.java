package candour.backend.representation;

import candour.backend.platform.web.Page;

/// That it is done.
public record AboutYouThanksPage() implements Page {

    @Override
    public String template() {
        return "representation/thanks.jte";
    }
}
