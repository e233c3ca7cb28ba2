package candour.backend.disclosure.release;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// The figures of a quarter as everybody would see them.
///
/// @param who is signed in
/// @param title of the page
/// @param path of it
/// @param state in words
/// @param tone end of the CSS class of the state
/// @param stage `count`, `own`, `approve`, `released` or `look`
/// @param kept how much is shown and kept back, by population, period and area
/// @param revised which rows of the year were counted anew; empty for none
/// @param place heading of the tables
/// @param tables every table of the force, or of one of its districts
/// @param version of the counts
/// @param errors what to put right
public record ReviewPage(
        SignedIn who,
        String title,
        String path,
        String state,
        String tone,
        String stage,
        TableView kept,
        String revised,
        String place,
        List<TableView> tables,
        int version,
        List<FormError> errors)
        implements Page {

    public ReviewPage {
        tables = List.copyOf(tables);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "disclosure/review.jte";
    }

    /// Nothing of the figures.
    @Override
    public String toString() {
        return title;
    }
}
