package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;
import java.util.Set;

/// A recommendation before those who work with it.
///
/// @param who is signed in
/// @param title of the recommendation
/// @param path where it is
/// @param language of its texts
/// @param standing where it stands
/// @param facts panel, meeting, addressee, theme, days
/// @param found what the panel found
/// @param asked what it asks for
/// @param publicPath where everybody sees it; empty before it is delivered
/// @param casePath the case it comes from; empty for none, and for whoever may not know
/// @param steps all that was done
/// @param similar what was recommended before in similar words
/// @param acts what the reader may do now: `edit`, `set-aside`, `agree`, `deliver`, `acknowledge`, `answer`, `change`,
///     `check`, `judge`, `reopen`
/// @param checking the text that waits for a second person; empty for none
/// @param findings what in the text to be sent out may point to somebody, in words
/// @param fields what stands in the fields
/// @param version for every form
/// @param done what was done just now, in words; empty for nothing
public record RecommendationPage(
        SignedIn who,
        String title,
        String path,
        String language,
        Standing standing,
        List<SummaryRow> facts,
        String found,
        String asked,
        String publicPath,
        String casePath,
        List<StepView> steps,
        List<DraftPage.Similar> similar,
        Set<String> acts,
        String checking,
        List<String> findings,
        Fields fields,
        int version,
        String done)
        implements Page {

    public RecommendationPage {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        similar = List.copyOf(similar);
        acts = Set.copyOf(acts);
        findings = List.copyOf(findings);
    }

    /// Whether the reader may do this now.
    public boolean may(String act) {
        return acts.contains(act);
    }

    /// What stands in a field of one of the forms.
    public String value(String field) {
        return fields.value(field);
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return fields.error(field);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/recommendationStaff.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return path;
    }
}
