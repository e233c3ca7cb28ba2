package candour.backend.meeting.planning;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A meeting for those who take part in it.
///
/// @param who is signed in
/// @param title such as "Panel meeting on 12 May 2026"
/// @param path of the page
/// @param done what was just done, in words; empty for nothing
/// @param status where it stands
/// @param rows when, where, which panel
/// @param acts what they can do
/// @param agenda what it talks about
/// @param suggestions of members; for those who run it with what they can do
/// @param own what they said themselves; empty where they are not asked
/// @param replies what the others said, for those who run it
/// @param attendance how many came
/// @param may what forms are shown
public record StaffMeetingPage(
        SignedIn who,
        String title,
        String path,
        String done,
        Chip status,
        List<SummaryRow> rows,
        List<TextLink> acts,
        List<String> agenda,
        List<Suggestion> suggestions,
        String own,
        List<Said> replies,
        List<SummaryRow> attendance,
        May may)
        implements Page {

    /// Something a member wishes to talk about.
    ///
    /// @param id number
    /// @param state in words
    /// @param open whether nobody has decided
    public record Suggestion(long id, String title, String state, boolean open) {}

    /// What one member said.
    ///
    /// @param name of the member
    /// @param reply in words
    /// @param needs what they need; empty for nothing
    public record Said(String name, String reply, String needs) {}

    /// What forms are shown.
    ///
    /// @param decide on suggestions
    /// @param seeReplies of all members
    /// @param invite members who were not asked, and how many there are
    /// @param beNamed whether they can agree to be named
    /// @param named whether they agreed
    /// @param say whether the questions about equality after a meeting are pointed to, for members and for whoever
    ///     tells those who came. The way there carries nothing: no meeting, and no referrer
    public record May(boolean decide, boolean seeReplies, int invite, boolean beNamed, boolean named, boolean say) {}

    public StaffMeetingPage {
        rows = List.copyOf(rows);
        acts = List.copyOf(acts);
        agenda = List.copyOf(agenda);
        suggestions = List.copyOf(suggestions);
        replies = List.copyOf(replies);
        attendance = List.copyOf(attendance);
    }

    @Override
    public String template() {
        return "meeting/staffMeeting.jte";
    }

    /// Nothing of what people said.
    @Override
    public String toString() {
        return title;
    }
}
