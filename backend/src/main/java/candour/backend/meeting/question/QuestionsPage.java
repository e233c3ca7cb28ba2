package candour.backend.meeting.question;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.MeetingWords.Chip;
import candour.backend.platform.web.Page;
import java.util.List;

/// Questions of the public that wait for somebody.
///
/// @param who is signed in
/// @param title of the page
/// @param decides whether they decide what is published
/// @param toDecide questions nobody has read
/// @param toAnswer questions without an answer
public record QuestionsPage(SignedIn who, String title, boolean decides, List<Item> toDecide, List<Item> toAnswer)
        implements Page {

    /// One question.
    ///
    /// @param text the question, or its beginning
    /// @param language code of its language, where it is not the page's; otherwise empty
    /// @param path where it is opened
    /// @param about the meeting, and who is to answer
    /// @param chip how long it has time
    public record Item(String text, String language, String path, String about, Chip chip) {}

    public QuestionsPage {
        toDecide = List.copyOf(toDecide);
        toAnswer = List.copyOf(toAnswer);
    }

    @Override
    public String template() {
        return "meeting/questions.jte";
    }

    /// Nothing of what they say.
    @Override
    public String toString() {
        return title;
    }
}
