package candour.backend.area.finding;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.SearchBox;
import org.jspecify.annotations.Nullable;

/// What somebody typed to find their area.
///
/// @param place as typed, at most as long as a form can reasonably be
record FindAreaForm(String place) {
    private static final int LONGEST = 100;
    private static final int LONGEST_ECHO = 300;

    static FindAreaForm of(@Nullable Object typed) {
        String text = typed == null ? "" : typed.toString();
        return new FindAreaForm(text.substring(0, Math.min(text.length(), LONGEST_ECHO)));
    }

    /// The text to look for, with single spaces and nothing round it.
    Checked<String> check(Texts texts) {
        String text = place.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (text.isEmpty()) {
            return Checked.wrong(SearchBox.FIELD, texts.say("area.find.empty"));
        }
        if (text.length() > LONGEST) {
            return Checked.wrong(SearchBox.FIELD, texts.say("area.find.long"));
        }
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                ? new Checked.Right<>(text)
                : Checked.wrong(SearchBox.FIELD, texts.say("area.find.signs"));
    }
}
