package candour.backend.scrutiny.draw;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// A draw before whoever runs it.
///
/// @param who is signed in
/// @param title of the page
/// @param path of the page
/// @param publicPath of what everybody sees
/// @param state bound, made or called off
/// @param facts what is known of it
/// @param parts what is drawn from
/// @param cases what was drawn; none until then
/// @param committed whether it is still to be made
/// @param said as typed
/// @param version for every form
/// @param done what was done just now; empty for nothing
/// @param errors what to put right
public record DrawDeskPage(
        SignedIn who,
        String title,
        String path,
        String publicPath,
        ClockChip state,
        List<SummaryRow> facts,
        TableView parts,
        List<Drawn> cases,
        boolean committed,
        String said,
        int version,
        String done,
        List<FormError> errors)
        implements Page {

    /// A case.
    ///
    /// @param reference its name
    /// @param name in words
    /// @param path of the case; empty for one that was replaced
    /// @param about where it stands
    public record Drawn(String reference, String name, String path, String about) {}

    public DrawDeskPage {
        facts = List.copyOf(facts);
        cases = List.copyOf(cases);
        errors = List.copyOf(errors);
    }

    /// Cases that can be taken out.
    public List<Drawn> inDraw() {
        return cases.stream().filter(one -> !one.path().isEmpty()).toList();
    }

    /// Codes of the reasons to take a case out.
    public List<String> reasons() {
        return List.of(
                ReplacedBecause.NO_FOOTAGE.code(),
                ReplacedBecause.LIVE_CASE.code(),
                ReplacedBecause.NOT_A_SEARCH.code());
    }

    /// What is wrong with the field; empty for nothing.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "scrutiny/drawDesk.jte";
    }
}
