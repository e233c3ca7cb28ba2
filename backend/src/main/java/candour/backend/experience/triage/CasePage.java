package candour.backend.experience.triage;

import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report before a member of staff.
///
/// @param who is signed in
/// @param name what staff call it
/// @param path where it is
/// @param chips status, clock and what calls for attention
/// @param facts place, week, language, what the resident wants
/// @param sections the answers, in the order they were asked
/// @param notes sentences about the answers, such as that the exact ones are gone
/// @param messages oldest first
/// @param answer the form to write to the resident; null where the reader may not
/// @param moves where the report can go from here
/// @param publishable whether the resident asked for a text of it to be published
/// @param version of the report, for every form
/// @param safeguarding what is said about anybody's safety
/// @param counting whether figures count it; null where nothing is to be decided about that
/// @param done what was done just now; empty for nothing
/// @param errors what to put right
public record CasePage(
        SignedIn who,
        String name,
        String path,
        List<Chip> chips,
        List<SummaryRow> facts,
        List<Section> sections,
        List<String> notes,
        List<Message> messages,
        @Nullable Answering answer,
        List<Move> moves,
        boolean publishable,
        int version,
        SafeguardingView safeguarding,
        @Nullable CountingView counting,
        String done,
        List<FormError> errors)
        implements Page {

    /// The answers of one step.
    public record Section(String title, List<SummaryRow> rows) {
        /// Whether the title is the question too, so that it need not stand there twice.
        public boolean asksOnce() {
            return rows.size() == 1 && rows.getFirst().key().equals(title);
        }
    }

    /// A message.
    ///
    /// @param mine whether staff wrote it
    public record Message(String who, String when, String text, boolean mine) {}

    /// The form to write to the resident.
    ///
    /// @param language the resident wrote in, in words
    /// @param code of that language
    /// @param typed what stands in it
    /// @param templates texts to begin with
    public record Answering(String language, String code, String typed, List<Template> templates) {}

    /// A text to begin with.
    public record Template(String label, String path) {}

    /// Where the report can go.
    public record Move(String code, String label) {}

    /// What is said about anybody's safety.
    ///
    /// @param state in words; empty where nothing is said
    /// @param clock of the lead; null where none runs
    /// @param reason why a caseworker raised it; empty for none
    /// @param decision in words; empty until decided
    /// @param decisionReason empty until decided
    /// @param mayFlag whether the reader may ask the lead to look
    /// @param mayDecide whether the reader may decide now
    /// @param version of the flag
    /// @param typed a reason that could not be taken
    public record SafeguardingView(
            String state,
            @Nullable Chip clock,
            String reason,
            String decision,
            String decisionReason,
            boolean mayFlag,
            boolean mayDecide,
            int version,
            String typed) {}

    /// Whether figures count a report that was left out of them as it came in.
    ///
    /// @param counted whether they do now
    /// @param state in words
    /// @param reason of the last decision; empty where there is none
    /// @param effect what a decision changes, and what it does not
    /// @param typed a reason that could not be taken
    public record CountingView(boolean counted, String state, String reason, String effect, String typed) {}

    public CasePage {
        chips = List.copyOf(chips);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        messages = List.copyOf(messages);
        moves = List.copyOf(moves);
        errors = List.copyOf(errors);
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "experience/case.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return name;
    }
}
