package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.recommendation.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "You said, we did": what was asked for and what was done, what could not be done and why in the same place and the
/// same size, what was promised, and how much is not answered.
///
/// @param items what was said and what came of it, the latest first
/// @param waiting how many wait for an answer, in one sentence; empty for none
/// @param shelves parts of the list to choose from
public record YouSaidPage(List<Item> items, String waiting, List<Shelf> shelves) implements Page {

    /// A part of the list.
    public record Shelf(String label, String count, String path, boolean chosen) {}

    /// What was said and what came of it.
    ///
    /// @param id unique on the page
    /// @param kind `did`, `could-not`, `promised` or `again`
    /// @param language of the texts, where it is not the page's; otherwise null
    /// @param title what was asked for, leading to the recommendation
    /// @param theme in words
    /// @param said what the panel found
    /// @param by whom it was said, and when
    /// @param answers what was done, or why it could not be, each with who and when
    /// @param verdict of the panel, the last; null before it gave one
    /// @param now where it stands now, if the answers do not say so; otherwise empty
    public record Item(
            String id,
            String kind,
            @Nullable String language,
            TextLink title,
            String theme,
            String said,
            String by,
            List<Answer> answers,
            @Nullable Standing verdict,
            String now) {
        public Item {
            answers = List.copyOf(answers);
        }
    }

    /// What was done or why it could not be.
    ///
    /// @param heading "We did", "We could not, because" or "We will"
    /// @param about who and when
    public record Answer(String heading, String text, String about, List<TextLink> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    public YouSaidPage {
        items = List.copyOf(items);
        shelves = List.copyOf(shelves);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/youSaid.jte";
    }
}
