package candour.backend.experience.triage;

import candour.backend.experience.Experience;
import candour.backend.experience.OpenedExperience;
import org.jspecify.annotations.Nullable;

/// A report as staff have it before them.
///
/// @param experience what is known of it without opening it
/// @param opened what it says; null when the resident took it back
/// @param flag null where nobody and nothing says that somebody may be at risk
/// @param flagReason why a caseworker raised the flag; empty for none
/// @param decisionReason why the lead decided so; empty for none
/// @param text what may be published; null before anybody wrote it
/// @param textContent what it says; empty for none
/// @param refusal why it was refused; empty for none
record OpenedCase(
        Experience experience,
        @Nullable OpenedExperience opened,
        @Nullable SafeguardingFlag flag,
        String flagReason,
        String decisionReason,
        @Nullable ModeratedText text,
        String textContent,
        String refusal) {

    /// Nothing of what it says.
    @Override
    public String toString() {
        return "case of report " + experience.id();
    }
}
