package candour.backend.meeting.question;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.platform.reference.PublicReference;
import org.jspecify.annotations.Nullable;

/// A question before somebody who may decide on it, answer it or read it.
///
/// @param opened the meeting that has it, as they may see it
/// @param asked as it was asked; null once that was deleted
/// @param original what was asked; empty where they only see what is published
/// @param published as it is published; null before
/// @param mayDecide whether they decide if it is published
/// @param answers whether they have the role that answers it
record OpenedQuestion(
        OpenedMeeting opened,
        @Nullable AskedQuestion asked,
        String original,
        @Nullable PublishedQuestion published,
        boolean mayDecide,
        boolean answers) {

    Meeting meeting() {
        return opened.meeting();
    }

    /// As it was asked.
    ///
    /// @throws IllegalStateException when that was deleted
    AskedQuestion question() {
        if (asked == null) {
            throw new IllegalStateException("the question is not there as it was asked");
        }
        return asked;
    }

    /// Its name.
    PublicReference reference() {
        return published != null ? published.reference() : question().id();
    }

    /// Who is to answer.
    PutTo putTo() {
        return PutTo.find(published != null ? published.putTo() : question().putTo())
                .orElse(PutTo.OFFICE);
    }

    /// Whether they answer it now.
    boolean mayAnswer() {
        return answers && published != null && !published.isAnswered();
    }

    int version() {
        return published != null ? published.version() : question().version();
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return "OpenedQuestion";
    }
}
