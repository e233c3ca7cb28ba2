package candour.backend.scrutiny.draw;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// The form of a new draw.
///
/// @param who is signed in
/// @param panels to choose from
/// @param extracts to choose from
/// @param meetings to choose from
/// @param parts of the draw
/// @param focuses what a part can be about
/// @param errors what to put right
public record NewDrawPage(
        SignedIn who,
        List<Choice> panels,
        List<Choice> extracts,
        List<Choice> meetings,
        List<Part> parts,
        List<Choice> focuses,
        List<FormError> errors)
        implements Page {

    /// Something to choose.
    ///
    /// @param chosen whether it was
    public record Choice(String value, String label, boolean chosen) {}

    /// A part of the draw.
    ///
    /// @param number from 1
    /// @param focus that was chosen
    /// @param size as typed
    public record Part(int number, String focus, String size) {}

    public NewDrawPage {
        panels = List.copyOf(panels);
        extracts = List.copyOf(extracts);
        meetings = List.copyOf(meetings);
        parts = List.copyOf(parts);
        focuses = List.copyOf(focuses);
        errors = List.copyOf(errors);
    }

    /// What is wrong with the field; empty for nothing.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "scrutiny/newDraw.jte";
    }
}
