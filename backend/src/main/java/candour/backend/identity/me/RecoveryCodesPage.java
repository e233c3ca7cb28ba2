package candour.backend.identity.me;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Shows recovery codes and waits until they are saved.
///
/// @param title heading of the page
/// @param codes to be saved
/// @param formToken of the session
/// @param errors what to put right
public record RecoveryCodesPage(String title, List<String> codes, String formToken, List<FormError> errors)
        implements Page {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
        errors = List.copyOf(errors);
    }

    /// Nothing of the codes.
    @Override
    public String toString() {
        return "RecoveryCodesPage";
    }

    @Override
    public String template() {
        return "identity/recoveryCodes.jte";
    }
}
