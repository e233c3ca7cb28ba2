package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;

/// The form in which it is said what came of a promise.
///
/// @param who is signed in
/// @param action where the form goes
/// @param told what people told
/// @param promised what was promised
/// @param form what stands in it
/// @param version of the promise
public record CloseCommitmentPage(
        SignedIn who, String action, String told, String promised, FormAnswers form, int version) implements Page {

    @Override
    public String template() {
        return "outreach/closeCommitment.jte";
    }
}
