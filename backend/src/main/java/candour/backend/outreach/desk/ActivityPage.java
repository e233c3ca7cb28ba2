package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One activity: what it is, how it went, what was promised, and what can be done with it now.
///
/// @param who is signed in
/// @param title of the activity
/// @param path of the page
/// @param done what was just done; empty for nothing
/// @param status as a mark
/// @param clock of what is to be done next; null for nothing
/// @param flag which flagged group it is meant to reach; empty for none
/// @param facts about it
/// @param promises that were made there
/// @param stage what can be done now
/// @param form what stands in the forms of the page, and what is wrong with it
/// @param version of the activity
public record ActivityPage(
        SignedIn who,
        String title,
        String path,
        String done,
        ActivityWords.Chip status,
        @Nullable ClockChip clock,
        String flag,
        List<SummaryRow> facts,
        List<Promised> promises,
        Stage stage,
        FormAnswers form,
        int version)
        implements Page {

    /// What was promised.
    ///
    /// @param reference names it in the address of the form that closes it; empty where the reader may not
    /// @param due by when, in words
    /// @param clock null once it is closed
    /// @param state in words; empty while open
    /// @param outcome what was done, or why it could not be; empty while open
    public record Promised(
            String reference,
            String told,
            String promised,
            String owner,
            String due,
            @Nullable ClockChip clock,
            ActivityWords.@Nullable Chip state,
            String outcome,
            int version) {}

    /// What the reader can do with the activity now.
    ///
    /// @param change whether the plan can be changed
    /// @param hold whether it can be written down how it went, for the first time or again
    /// @param held whether that was done before
    /// @param asksConfidence whether people are asked before and after
    /// @param followUp whether it can be said what came of it
    /// @param cancel whether it can be called off
    /// @param promise whether promises can be written down
    public record Stage(
            boolean change,
            boolean hold,
            boolean held,
            boolean asksConfidence,
            boolean followUp,
            boolean cancel,
            boolean promise) {}

    public ActivityPage {
        facts = List.copyOf(facts);
        promises = List.copyOf(promises);
    }

    @Override
    public String template() {
        return "outreach/activity.jte";
    }
}
