package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// What is not answered, for the meeting of the commissioner with the head of the force.
///
/// @param who is signed in
/// @param lead in one sentence
/// @param parts what is overdue, what is due, what was promised and is overdue, what was declined
public record BriefPage(SignedIn who, String lead, List<Part> parts) implements Page {

    /// One part of it.
    ///
    /// @param id unique on the page
    /// @param none what is said where there is nothing
    public record Part(String id, String heading, String none, List<RecommendationsPage.Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public BriefPage {
        parts = List.copyOf(parts);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/recommendationBrief.jte";
    }
}
