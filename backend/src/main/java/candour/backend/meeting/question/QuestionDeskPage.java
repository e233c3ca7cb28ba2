package candour.backend.meeting.question;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.FormField;
import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// A question before whoever decides on it or answers it.
///
/// @param who is signed in
/// @param title of the page
/// @param path of the page
/// @param state of the question
/// @param facts about it
/// @param original as it was asked; empty where they do not see it
/// @param language code of the language it was asked in
/// @param content as it is published; empty before
/// @param answer as it is published; empty before
/// @param findings what may point to a person, in words
/// @param fields what they are asked, by act
/// @param version of what they read
/// @param errors what to put right
public record QuestionDeskPage(
        SignedIn who,
        String title,
        String path,
        Chip state,
        List<SummaryRow> facts,
        String original,
        String language,
        String content,
        String answer,
        List<String> findings,
        Fields fields,
        int version,
        List<FormError> errors)
        implements Page {

    /// What they are asked; lists that are empty stand for acts that are not theirs or not due.
    ///
    /// @param publish text and who is to answer
    /// @param refuse why it is not published
    /// @param reply the answer
    /// @param takeDown whether it can be taken down
    public record Fields(List<FormField> publish, List<FormField> refuse, List<FormField> reply, boolean takeDown) {
        public Fields {
            publish = List.copyOf(publish);
            refuse = List.copyOf(refuse);
            reply = List.copyOf(reply);
        }
    }

    public QuestionDeskPage {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "meeting/questionDesk.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return title;
    }
}
