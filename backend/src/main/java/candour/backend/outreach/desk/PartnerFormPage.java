package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// The form in which a partner is added or changed.
///
/// @param who is signed in
/// @param title of the page
/// @param action where the form goes
/// @param form what stands in it
/// @param groups that it may serve, in words
/// @param version of the partner that is changed; 0 for a new one
public record PartnerFormPage(
        SignedIn who, String title, String action, FormAnswers form, List<ActivityChoices.Shelf> groups, int version)
        implements Page {

    public PartnerFormPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "outreach/partnerForm.jte";
    }
}
