package candour.backend.identity.account;

import candour.backend.identity.AccountWords;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.TypedForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.ForceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an administrator typed about an account.
///
/// @param email where mail goes
/// @param name what colleagues see
/// @param roles words of the roles that are ticked
/// @param force slug of the force, or `every`
record AccountForm(String email, String name, Set<String> roles, String force) {
    /// What stands for every force.
    static final String EVERY = "every";

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,180}\\.[^@\\s,;<>\".]{2,}");
    private static final int LONGEST_NAME = 100;

    AccountForm {
        roles = Set.copyOf(roles);
    }

    static AccountForm of(TypedForm form) {
        return new AccountForm(
                form.text("email"), form.text("name"), new HashSet<>(form.list("role")), form.text("force"));
    }

    /// The command, or all that is wrong.
    ///
    /// @param by whoever works for one force cannot let others work for another
    Checked<InviteAccount> check(Texts t, AccountWords words, SignedIn by) {
        List<FormError> errors = new ArrayList<>();
        if (!EMAIL.matcher(email).matches()) {
            errors.add(new FormError("email", t.say("identity.field.email.missing")));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FormError("name", t.say("identity.field.name.missing")));
        }
        Set<Role> chosen = Role.named(roles);
        if (chosen.isEmpty()) {
            errors.add(new FormError("role", t.say("identity.field.role.missing")));
        } else if (!Role.mayBeHeldTogether(chosen)) {
            errors.add(new FormError("role", t.say("identity.field.role.force")));
        }
        Optional<ForceId> known = ForceId.parse(force)
                .filter(id -> words.forces().stream().anyMatch(one -> one.slug().equals(id)));
        boolean every = force.equals(EVERY);
        if ((!every && known.isEmpty())
                || (by.force() != null && known.filter(id -> by.worksFor(id)).isEmpty())) {
            String key = force.isEmpty() ? "identity.field.force.choose" : "identity.field.force.missing";
            errors.add(new FormError("force", t.say(key)));
        } else if (every && Role.needForce(chosen)) {
            errors.add(new FormError("force", t.say("identity.field.force.one")));
        }
        return errors.isEmpty()
                ? new Checked.Right<>(new InviteAccount(email, name, chosen, known.orElse(null)))
                : new Checked.Wrong<>(errors);
    }
}
