package candour.backend.scrutiny.recommendation;

import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.text.Texts;
import java.util.List;

/// What in a text may point to a person, in words for whoever decides.
final class FoundDetails {
    private FoundDetails() {}

    static boolean any(String text) {
        return !PersonalDetails.find(text).isEmpty();
    }

    static List<String> in(String text, Texts t) {
        return PersonalDetails.find(text).stream()
                .map(found -> t.say("moderation.found." + found.kind().word(), "text", found.text()))
                .toList();
    }
}
