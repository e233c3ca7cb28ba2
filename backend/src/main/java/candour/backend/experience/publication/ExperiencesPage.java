package candour.backend.experience.publication;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.PageOf;
import org.jspecify.annotations.Nullable;

/// What people told us, as far as it may be public. Praise and criticism look the same.
///
/// @param told the texts of this page
public record ExperiencesPage(PageOf<Told> told) implements Page {

    /// One text.
    ///
    /// @param text moderated
    /// @param language of the text, where it is not the page's; otherwise null
    /// @param place the district or the force
    /// @param when the quarter or the year; empty where it is not shown
    /// @param power in words; empty where it is not shown
    public record Told(String text, @Nullable String language, String place, String when, String power) {}

    @Override
    public String template() {
        return "experience/experiences.jte";
    }
}
