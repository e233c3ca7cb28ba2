package candour.backend.experience.telling;

import candour.backend.platform.web.Page;

/// Says that there are no answers any more: a draft ran out, was sent, or the browser keeps no cookies.
public record GonePage() implements Page {

    @Override
    public String template() {
        return "experience/telling/gone.jte";
    }
}
