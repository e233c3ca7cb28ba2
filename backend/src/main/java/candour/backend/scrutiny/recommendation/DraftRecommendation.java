package candour.backend.scrutiny.recommendation;

import candour.backend.platform.reference.PublicReference;
import candour.shared.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// To write what a panel asks for.
///
/// @param panelId the panel
/// @param meetingId where it was decided; null where at no meeting
/// @param caseReference the drawn case it comes from; null where from none
/// @param addressee who is asked
/// @param theme what it is about
/// @param language of the texts
/// @param title 1 to 200 characters
/// @param found what the panel found, 1 to 4,000 characters
/// @param asked what it asks for, 1 to 4,000 characters
/// @param due by when it is to be answered
record DraftRecommendation(
        long panelId,
        @Nullable Long meetingId,
        @Nullable PublicReference caseReference,
        Addressee addressee,
        Theme theme,
        Language language,
        String title,
        String found,
        String asked,
        LocalDate due) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4000;

    DraftRecommendation {
        requireText(title, LONGEST_TITLE);
        requireText(found, LONGEST_TEXT);
        requireText(asked, LONGEST_TEXT);
    }

    private static void requireText(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("a text of a recommendation has 1 to " + longest + " characters");
        }
    }

    /// All that it says, for what looks through the words.
    String words() {
        return title + ".\n" + found + "\n" + asked;
    }

    @Override
    public String toString() {
        return "a draft of a recommendation";
    }
}
