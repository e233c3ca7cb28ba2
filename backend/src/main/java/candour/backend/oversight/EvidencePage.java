package candour.backend.oversight;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// Each item of the minimum standard with what the portal can show for it. It is read, and printed; nothing on it can
/// be changed.
///
/// @param who is signed in
/// @param title of the page
/// @param made when it was made, in words
/// @param says how many items are met, in a sentence
/// @param standard which text it goes by, in a sentence
/// @param items in the order of the standard
public record EvidencePage(SignedIn who, String title, String made, String says, String standard, List<Item> items)
        implements Page {

    /// One item of the standard.
    ///
    /// @param code unique on the page
    /// @param title what it asks for
    /// @param source where it comes from
    /// @param state in words
    /// @param tone `done`, `late` or `ended`
    /// @param shown what is shown for it; none where the portal holds nothing about it
    /// @param gap what is missing; empty where it is met
    public record Item(
            String code, String title, String source, String state, String tone, List<Shown> shown, String gap) {
        public Item {
            shown = List.copyOf(shown);
        }

        /// Whether there is something to show and it does not meet the item.
        boolean falls() {
            return !shown.isEmpty() && !gap.isEmpty();
        }
    }

    /// What is shown.
    ///
    /// @param text in a sentence
    /// @param path where it can be looked at; empty where no page shows it
    /// @param dated its day, in words
    public record Shown(String text, String path, String dated) {}

    public EvidencePage {
        items = List.copyOf(items);
    }

    @Override
    public String template() {
        return "oversight/evidence.jte";
    }
}
