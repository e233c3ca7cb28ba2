package candour.backend.meeting;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What this portal proposes for every agenda. Whoever keeps an item as it was proposed has it read in the language of
/// the page; what somebody wrote is read as they wrote it. Source: APCC toolkit: standing agenda items (North Wales),
/// data pack (West Midlands), questions of the public.
public final class UsualItems {
    private UsualItems() {}

    /// All of them, in order.
    public static List<String> all(Texts t) {
        return Stream.of("welcome", "last", "answers", "cases", "figures", "questions", "next")
                .map(item -> t.say("meeting.standing." + item))
                .toList();
    }

    /// The item in the language of these texts where it was proposed in any; else as it is.
    public static String in(Texts t, String title) {
        return Arrays.stream(Language.values())
                .mapToInt(language -> all(Texts.of(language)).indexOf(title))
                .filter(at -> at >= 0)
                .mapToObj(at -> all(t).get(at))
                .findFirst()
                .orElse(title);
    }
}
