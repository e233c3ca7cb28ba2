package candour.backend.identity.account;

import candour.backend.area.Force;
import candour.backend.identity.AccountWords;
import candour.backend.identity.FieldView;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FormError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of an account as a form shows them.
///
/// @param email null where it cannot be changed
/// @param name what colleagues see
/// @param roles a box to tick for each
/// @param forces one to choose
/// @param errors what to put right
public record AccountFields(
        @Nullable FieldView email, FieldView name, List<Choice> roles, List<Choice> forces, List<FormError> errors) {

    /// Something to tick or choose.
    public record Choice(String value, String label, String hint, boolean chosen) {}

    public AccountFields {
        roles = List.copyOf(roles);
        forces = List.copyOf(forces);
        errors = List.copyOf(errors);
    }

    /// What is wrong with a field; empty when nothing is.
    public String error(String field) {
        return FormError.of(errors, field);
    }

    /// @param withEmail whether the address is asked for
    static AccountFields of(
            Texts t, AccountWords words, SignedIn by, AccountForm form, boolean withEmail, List<FormError> errors) {
        FieldView email = FieldView.of("email", t.say("identity.field.email"), "email", "off")
                .hinting(t.say("identity.field.email.hint"))
                .holding(form.email())
                .checked(errors);
        FieldView name = FieldView.of("name", t.say("identity.field.name"), "text", "off")
                .hinting(t.say("identity.field.name.hint"))
                .holding(form.name())
                .checked(errors);
        List<Choice> roles = Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.word(),
                        words.role(t, role),
                        words.duties(t, role),
                        form.roles().contains(role.word())))
                .toList();
        return new AccountFields(withEmail ? email : null, name, roles, forces(t, words, by, form.force()), errors);
    }

    private static List<Choice> forces(Texts t, AccountWords words, SignedIn by, String chosen) {
        List<Choice> forces = new ArrayList<>();
        if (by.force() == null) {
            if (chosen.isEmpty()) {
                forces.add(new Choice("", t.say("identity.field.force.choose"), "", true));
            }
            forces.add(new Choice(AccountForm.EVERY, words.force(t, null), "", chosen.equals(AccountForm.EVERY)));
        }
        for (Force force : words.forces()) {
            if (by.worksFor(force.slug())) {
                String slug = force.slug().value();
                forces.add(new Choice(slug, force.name(), "", chosen.equals(slug)));
            }
        }
        return forces;
    }

    static Set<String> words(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(Collectors.toUnmodifiableSet());
    }
}
