package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.publication.WrittenText;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Minutes that are written and approved.
///
/// @param who is signed in
/// @param title panel and day
/// @param path where it is
/// @param language they are written in, where it is not the page's; otherwise null
/// @param chips state and clock
/// @param facts version, who changed it last, approvals
/// @param correction what the version under way puts right; empty where it is none
/// @param sections in their order
/// @param findings what may point to a person
/// @param acts what the reader can do now
/// @param version of all this, for every form
/// @param publicPath where the public reads them; empty until it can
/// @param done what was done just now; empty for nothing
/// @param errors what to put right
public record DraftPage(
        SignedIn who,
        String title,
        String path,
        @Nullable String language,
        List<ClockChip> chips,
        List<SummaryRow> facts,
        String correction,
        List<Section> sections,
        List<Finding> findings,
        Acts acts,
        int version,
        String publicPath,
        String done,
        List<FormError> errors)
        implements Page {

    /// A section.
    ///
    /// @param number of the section
    public record Section(int number, String heading, WrittenText text) {}

    /// Something that may point to a person.
    ///
    /// @param name short, for the form
    /// @param checked whether it was ticked
    public record Finding(String name, String says, boolean checked) {}

    /// What the reader can do now.
    ///
    /// @param write whether they may change it at all
    /// @param send it to those who approve
    /// @param takeBack from those who approve
    /// @param approve as what: `chair`, `vice-chair`, `panel-officer`; empty where they cannot
    /// @param told what is true now that no button says; a key of texts, empty where nothing is
    /// @param publish what both approved
    /// @param correct what is published
    public record Acts(
            boolean write,
            boolean send,
            boolean takeBack,
            String approve,
            String told,
            boolean publish,
            boolean correct) {}

    public DraftPage {
        chips = List.copyOf(chips);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }

    /// The error of a field; empty where it is in order.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    @Override
    public String template() {
        return "meeting/minutes/draft.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return title;
    }
}
