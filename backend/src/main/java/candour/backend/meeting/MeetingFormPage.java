package candour.backend.meeting;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that asks for something about a meeting.
///
/// @param who is signed in; null for the public
/// @param title heading of the page
/// @param lead paragraphs below it
/// @param standing what somebody else wrote meanwhile; empty where nobody did
/// @param action where the form goes
/// @param hidden fields nobody sees
/// @param fields what is asked, top to bottom
/// @param button what the button does
/// @param warning whether it cannot be taken back
/// @param errors what to put right
/// @param back the way back
public record MeetingFormPage(
        @Nullable SignedIn who,
        String title,
        List<String> lead,
        String standing,
        String action,
        List<Hidden> hidden,
        List<FormField> fields,
        String button,
        boolean warning,
        List<FormError> errors,
        TextLink back)
        implements Page {

    /// A field nobody sees.
    public record Hidden(String name, String value) {}

    public MeetingFormPage {
        lead = List.copyOf(lead);
        hidden = List.copyOf(hidden);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        fields = fields.stream().map(field -> field.checked(wrong)).toList();
    }

    /// A form without errors.
    public static MeetingFormPage of(
            @Nullable SignedIn who, String title, String action, List<FormField> fields, String button, TextLink back) {
        return new MeetingFormPage(
                who, title, List.of(), "", action, List.of(), fields, button, false, List.of(), back);
    }

    /// The form with paragraphs before it.
    public MeetingFormPage saying(String... paragraphs) {
        return new MeetingFormPage(
                who, title, List.of(paragraphs), standing, action, hidden, fields, button, warning, errors, back);
    }

    /// The form carrying the version of what it changes, so that nobody overwrites what they have not seen.
    public MeetingFormPage version(int version) {
        return carrying("version", Integer.toString(version));
    }

    /// The form carrying a field nobody sees.
    public MeetingFormPage carrying(String name, String value) {
        return new MeetingFormPage(
                who,
                title,
                lead,
                standing,
                action,
                List.of(new Hidden(name, value)),
                fields,
                button,
                warning,
                errors,
                back);
    }

    /// The form with a button that warns.
    public MeetingFormPage thatWarns() {
        return new MeetingFormPage(who, title, lead, standing, action, hidden, fields, button, true, errors, back);
    }

    /// The form with what is wrong.
    public MeetingFormPage wrong(List<FormError> found) {
        return new MeetingFormPage(who, title, lead, standing, action, hidden, fields, button, warning, found, back);
    }

    /// The form with what somebody else wrote meanwhile beside what was typed.
    public MeetingFormPage beside(String written) {
        return new MeetingFormPage(who, title, lead, written, action, hidden, fields, button, warning, errors, back);
    }

    /// What the browser's tab says: that something is wrong comes first.
    public String heading(Texts t) {
        return errors.isEmpty() ? title : t.say("meeting.error", "title", title);
    }

    /// What the form of this session carries; empty for the public.
    public String formToken() {
        return who == null ? "" : who.formToken();
    }

    @Override
    public String template() {
        return "meeting/form.jte";
    }

    /// Nothing of what was typed.
    @Override
    public String toString() {
        return title;
    }
}
