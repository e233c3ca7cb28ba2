package candour.backend.outreach.desk;

import candour.backend.identity.TypedForm;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.KeepingPartner.KeepPartner;
import candour.backend.outreach.Partner;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import java.util.ArrayList;
import java.util.List;

/// The form of a partner.
final class PartnerForm {
    static final String NAME = "name";
    static final String SERVES = "serves";
    static final String PUBLIC = "public";
    static final String CURRENT = "current";

    private static final int LONGEST_NAME = 120;
    private static final String YES = "yes";
    private static final String NO = "no";

    private PartnerForm() {}

    static FormAnswers sent(TypedForm form) {
        return FormAnswers.of(form, NAME, SERVES, PUBLIC, CURRENT);
    }

    static FormAnswers of(Partner partner) {
        return FormAnswers.EMPTY
                .with(NAME, partner.name())
                .with(SERVES, partner.groups().stream().map(AudienceGroup::code).toArray(String[]::new))
                .with(PUBLIC, partner.namedInPublic() ? YES : NO)
                .with(CURRENT, partner.current() ? YES : NO);
    }

    static Checked<KeepPartner> check(FormAnswers form, Texts t) {
        List<FormError> errors = new ArrayList<>();
        String name = form.value(NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(new FormError(NAME, t.say("outreach.partner.name.missing", "n", LONGEST_NAME)));
        }
        if (!form.has(PUBLIC, YES) && !form.has(PUBLIC, NO)) {
            errors.add(new FormError(PUBLIC, t.say("outreach.partner.public.missing")));
        }
        return errors.isEmpty()
                ? new Checked.Right<>(new KeepPartner(
                        name,
                        form.list(SERVES).stream()
                                .flatMap(code -> AudienceGroup.find(code).stream())
                                .toList(),
                        form.has(PUBLIC, YES),
                        !form.has(CURRENT, NO)))
                : new Checked.Wrong<>(errors);
    }
}
