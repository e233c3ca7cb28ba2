package candour.backend.identity.joining;

import candour.backend.identity.FormPage;
import candour.backend.platform.web.Page;

/// Shows the secret for the person's app and asks for a code of it.
///
/// @param setup the secret
/// @param form asks for the code
public record AppSetupPage(AppSetup setup, FormPage form) implements Page {

    @Override
    public String template() {
        return "identity/appSetup.jte";
    }
}
