package candour.backend.meeting;

import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A meeting as everybody sees it.
///
/// @param title such as "Public forum on 12 May 2026"
/// @param panel that calls it
/// @param status where it stands
/// @param changes what it was before, and why it changed, latest first
/// @param rows when, where and for whom
/// @param over whether it took place
/// @param missing when its minutes are due, or by how much they are late; empty where there is nothing to say
/// @param ways what the reader can do: book a seat, ask a question, keep it in a calendar, read the minutes
/// @param agenda what it talks about, in order
/// @param questions of the public
/// @param unpublished what is not shown of questions, in sentences
/// @param attendance how many came, by role; empty before it was held
/// @param named members who agreed to be named
/// @param asksWhoCame whether whoever came from the public can answer questions about themselves
public record MeetingPage(
        String title,
        TextLink panel,
        Chip status,
        List<String> changes,
        List<SummaryRow> rows,
        boolean over,
        String missing,
        List<TextLink> ways,
        List<String> agenda,
        List<Asked> questions,
        List<String> unpublished,
        List<SummaryRow> attendance,
        List<String> named,
        boolean asksWhoCame)
        implements Page {

    /// A question of the public.
    ///
    /// @param id of the place on the page
    /// @param text the question
    /// @param language code of its language where it is not the page's; otherwise empty
    /// @param whom who is to answer
    /// @param note where it came from or went; empty for nothing to say
    /// @param answer empty until there is one
    /// @param answerLanguage code of its language where it is not the page's; otherwise empty
    /// @param answered by whom and when; empty before
    public record Asked(
            String id,
            String text,
            String language,
            String whom,
            String note,
            String answer,
            String answerLanguage,
            String answered) {}

    public MeetingPage {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        ways = List.copyOf(ways);
        agenda = List.copyOf(agenda);
        questions = List.copyOf(questions);
        unpublished = List.copyOf(unpublished);
        attendance = List.copyOf(attendance);
        named = List.copyOf(named);
    }

    @Override
    public String template() {
        return "meeting/meeting.jte";
    }
}
