package candour.backend.representation.reach;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Whom the body reaches, for everybody: figures that were released, and nothing else.
///
/// @param lead what it is about
/// @param nothing said where nothing was released yet; empty otherwise
/// @param parts one for each occasion
/// @param notes what must be known with the figures
public record WhoWeReachPage(String lead, String nothing, List<Part> parts, List<String> notes) implements Page {

    /// One occasion.
    ///
    /// @param title of it
    /// @param says the finding in a sentence
    /// @param tables of released figures
    public record Part(String title, String says, List<TableView> tables) {
        public Part {
            tables = List.copyOf(tables);
        }
    }

    public WhoWeReachPage {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    @Override
    public String template() {
        return "representation/whoWeReach.jte";
    }
}
