package candour.backend.meeting.question;

import candour.backend.meeting.Meeting;
import candour.shared.text.Language;

/// To ask a meeting something.
///
/// @param meeting that is ahead
/// @param text 1 to [#LONGEST] characters, tidied
/// @param putTo who is to answer
/// @param language it is asked in
record AskQuestion(Meeting meeting, String text, PutTo putTo, Language language) {
    /// The most characters of a question.
    static final int LONGEST = 1000;

    AskQuestion {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("not a question");
        }
    }

    @Override
    public String toString() {
        return "AskQuestion";
    }
}
