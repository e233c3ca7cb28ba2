package candour.backend.identity;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// A page that asks for one thing.
///
/// @param title heading of the page
/// @param lead sentences below it
/// @param action where the form goes
/// @param fields what is asked, top to bottom
/// @param button what the button does
/// @param next the page on the way to which this is asked; empty for none
/// @param formToken of the session; empty for people who are not signed in
/// @param errors what to put right
/// @param links other ways on
public record FormPage(
        String title,
        List<String> lead,
        String action,
        List<FieldView> fields,
        String button,
        String next,
        String formToken,
        List<FormError> errors,
        List<TextLink> links)
        implements Page {

    public FormPage {
        lead = List.copyOf(lead);
        errors = List.copyOf(errors);
        List<FormError> wrong = errors;
        fields = fields.stream().map(field -> field.checked(wrong)).toList();
        links = List.copyOf(links);
    }

    /// A form for somebody who is not signed in.
    public static FormPage of(String title, List<String> lead, String action, List<FieldView> fields, String button) {
        return new FormPage(title, lead, action, fields, button, "", "", List.of(), List.of());
    }

    /// The page with what is wrong.
    public FormPage wrong(List<FormError> found) {
        return new FormPage(title, lead, action, fields, button, next, formToken, found, links);
    }

    /// The page with other ways on.
    public FormPage linking(TextLink... ways) {
        return new FormPage(title, lead, action, fields, button, next, formToken, errors, List.of(ways));
    }

    /// The page as asked on the way to another.
    public FormPage leadingTo(String path) {
        return new FormPage(title, lead, action, fields, button, path, formToken, errors, links);
    }

    /// The page for somebody who is signed in.
    public FormPage by(SignedIn who) {
        return new FormPage(title, lead, action, fields, button, next, who.formToken(), errors, links);
    }

    /// What the browser's tab says: that something is wrong comes first.
    public String heading(Texts t) {
        return errors.isEmpty() ? title : t.say("identity.error", "title", title);
    }

    @Override
    public String template() {
        return "identity/form.jte";
    }
}
