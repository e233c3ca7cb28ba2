package candour.backend.panel.joining;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// The reference of an application, which only its holder has. The page is left by saying that it was kept.
///
/// @param path of the application
/// @param written the reference as it is read out
/// @param groups its groups of symbols
/// @param errors what to do before going on
public record JoinReceiptPage(String path, String written, List<String> groups, List<FormError> errors)
        implements Page {
    /// Name of the box to tick.
    public static final String KEPT = "kept";

    public JoinReceiptPage {
        groups = List.copyOf(groups);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "panel/joining/reference.jte";
    }
}
