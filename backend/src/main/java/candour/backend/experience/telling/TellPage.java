package candour.backend.experience.telling;

import candour.backend.platform.web.Page;

/// What a teller must know before the first question.
///
/// @param begun whether this browser has answers that were not sent
/// @param promise the day by which we will have read a report sent today
public record TellPage(boolean begun, String promise) implements Page {

    @Override
    public String template() {
        return "experience/telling/start.jte";
    }
}
