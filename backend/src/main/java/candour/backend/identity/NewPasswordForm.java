package candour.backend.identity;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// A new password, typed twice.
///
/// @param password the first time
/// @param again the second time
public record NewPasswordForm(String password, String again) {

    /// What was typed.
    public static NewPasswordForm of(TypedForm form) {
        return new NewPasswordForm(form.exact("newPassword"), form.exact("again"));
    }

    /// The password, or what is wrong with it for this account.
    public Checked<String> check(Texts t, Account account, Passwords passwords) {
        return passwords
                .weakness(account, password)
                .<Checked<String>>map(
                        weakness -> Checked.wrong("newPassword", t.say(weakness.key(), "n", PasswordRules.SHORTEST)))
                .orElseGet(() -> password.equals(again)
                        ? new Checked.Right<>(password)
                        : new Checked.Wrong<>(List.of(new FormError("again", t.say("identity.password.different")))));
    }

    /// The two fields.
    public static List<FieldView> fields(Texts t) {
        return List.of(
                FieldView.of("newPassword", t.say("identity.field.newPassword"), "password", "new-password")
                        .hinting(t.say("identity.field.newPassword.hint", "n", PasswordRules.SHORTEST)),
                FieldView.of("again", t.say("identity.field.again"), "password", "new-password"));
    }

    /// Nothing of the password.
    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
