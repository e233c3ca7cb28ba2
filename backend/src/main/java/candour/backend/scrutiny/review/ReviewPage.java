package candour.backend.scrutiny.review;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case before a member, their chair, an officer of the panel or the force.
///
/// @param who is signed in
/// @param name what people call it
/// @param path of the page
/// @param chips where it stands
/// @param record what the force recorded; none where the reader may not see it
/// @param note what to know about the record
/// @param viewings when footage was watched
/// @param progress how many members have graded; empty where it does not matter any more
/// @param grading the reader's own grade; null where they do not grade
/// @param colleagues what others think; none until the reader has graded
/// @param agreeing the panel's grade in the making; null where the reader does not lead, or not yet
/// @param verdict what was agreed; null until then
/// @param answering for the force; null for everybody else
/// @param mayStepBack whether the reader can say that the case is too close to them
/// @param mayNoteViewing whether the reader notes viewings
/// @param done what was done just now; empty for nothing
/// @param errors what to put right
public record ReviewPage(
        SignedIn who,
        String name,
        String path,
        List<ClockChip> chips,
        List<SummaryRow> record,
        String note,
        List<String> viewings,
        String progress,
        @Nullable OpinionForm grading,
        List<Colleague> colleagues,
        @Nullable OpinionForm agreeing,
        @Nullable VerdictView verdict,
        @Nullable Answering answering,
        boolean mayStepBack,
        boolean mayNoteViewing,
        String done,
        List<FormError> errors)
        implements Page {

    /// A grade that is being written.
    ///
    /// @param prefix of its fields
    /// @param chosen code of the grade; empty for none
    /// @param version of it, 0 for a first one
    /// @param findings what may point to a person, in words
    public record OpinionForm(
            String prefix,
            String chosen,
            String reason,
            String forOfficers,
            String forCommunity,
            int version,
            List<String> findings) {
        public OpinionForm {
            findings = List.copyOf(findings);
        }

        /// Whether anything was written before.
        public boolean isBegun() {
            return version > 0;
        }
    }

    /// What another member thinks.
    public record Colleague(String name, ClockChip grade, String reason, String forOfficers, String forCommunity) {}

    /// What was agreed.
    ///
    /// @param clock of the force's reply; null where none is owed
    /// @param acknowledged in words; empty before
    /// @param replied in words; empty before
    public record VerdictView(
            ClockChip grade,
            String agreed,
            String reason,
            String forOfficers,
            String forCommunity,
            @Nullable ClockChip clock,
            String acknowledged,
            String replied,
            String reply) {}

    /// What the force can do.
    ///
    /// @param mayAcknowledge whether it has not yet
    /// @param mayReply whether it has not yet
    /// @param version for every form
    /// @param typed what stands in the reply
    /// @param findings what may point to a person, in words
    public record Answering(
            boolean mayAcknowledge, boolean mayReply, int version, String typed, List<String> findings) {
        public Answering {
            findings = List.copyOf(findings);
        }
    }

    public ReviewPage {
        chips = List.copyOf(chips);
        record = List.copyOf(record);
        viewings = List.copyOf(viewings);
        colleagues = List.copyOf(colleagues);
        errors = List.copyOf(errors);
    }

    /// What is wrong with the field; empty for nothing.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "scrutiny/review.jte";
    }
}
