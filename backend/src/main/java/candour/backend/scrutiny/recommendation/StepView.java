package candour.backend.scrutiny.recommendation;

import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a timeline.
///
/// @param what was done, in a few words
/// @param who did it, by role
/// @param when the day in words
/// @param note more about it, such as by when an answer was asked for; empty for none
/// @param text as written; empty for none
/// @param language of the text, where it is not the page's; otherwise null
/// @param evidence published documents
/// @param mark a word that stands out; null for none
public record StepView(
        String what,
        String who,
        String when,
        String note,
        String text,
        @Nullable String language,
        List<TextLink> evidence,
        @Nullable Standing mark) {

    public StepView {
        evidence = List.copyOf(evidence);
    }
}
