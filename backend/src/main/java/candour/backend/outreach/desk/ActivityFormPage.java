package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import java.util.List;

/// The form in which an activity is planned or changed.
///
/// @param who is signed in
/// @param title of the page
/// @param action where the form goes
/// @param form what stands in it
/// @param offers what may be chosen
/// @param methods in words
/// @param levels in words
/// @param groups in words
/// @param flag which flagged group it is meant to reach, in a sentence; empty for none
/// @param version of the activity that is changed; 0 for a new one
/// @param theirs what a colleague saved meanwhile, one line each; none unless two changed it at once
public record ActivityFormPage(
        SignedIn who,
        String title,
        String action,
        FormAnswers form,
        ActivityChoices offers,
        List<Choice> methods,
        List<Choice> levels,
        List<ActivityChoices.Shelf> groups,
        String flag,
        int version,
        List<String> theirs)
        implements Page {

    public ActivityFormPage {
        methods = List.copyOf(methods);
        levels = List.copyOf(levels);
        groups = List.copyOf(groups);
        theirs = List.copyOf(theirs);
    }

    @Override
    public String template() {
        return "outreach/activityForm.jte";
    }
}
