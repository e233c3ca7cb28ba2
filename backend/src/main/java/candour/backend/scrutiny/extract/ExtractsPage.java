package candour.backend.scrutiny.extract;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extracts a force gave, and the form to give another.
///
/// @param who is signed in
/// @param months to choose from; none where the reader may not give one
/// @param from the chosen first month, such as 2026-04; empty for none
/// @param to the chosen last month
/// @param refusals what is wrong with the file that was sent; null where none was sent
/// @param more refusals that are not shown
/// @param given the extracts, the latest months first
/// @param done what was done just now; empty for nothing
/// @param errors what to put right
public record ExtractsPage(
        SignedIn who,
        List<Month> months,
        String from,
        String to,
        @Nullable TableView refusals,
        int more,
        List<Given> given,
        String done,
        List<FormError> errors)
        implements Page {

    /// A month to choose.
    public record Month(String value, String label) {}

    /// An extract.
    ///
    /// @param period in words
    /// @param about records, force and day in words
    /// @param frame its hash in hexadecimal digits
    /// @param bound whether a draw holds it
    /// @param remove where it is removed; empty where the reader may not, or a draw holds it
    public record Given(String period, String about, String frame, boolean bound, String remove) {}

    public ExtractsPage {
        months = List.copyOf(months);
        given = List.copyOf(given);
        errors = List.copyOf(errors);
    }

    /// What is wrong with the field; empty for nothing.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "scrutiny/extracts.jte";
    }
}
