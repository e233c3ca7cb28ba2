package candour.backend.areadata.shown;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Said where the months asked for cannot be shown: what is wrong, and the choice again.
///
/// @param title of the page asked for
/// @param error what is wrong and what would be right
public record PeriodRefusedPage(String title, FormError error, PeriodChooser chooser) implements Page {
    @Override
    public String template() {
        return "areadata/periodRefused.jte";
    }

    /// The error as a list, for the summary.
    public List<FormError> errors() {
        return List.of(error);
    }
}
