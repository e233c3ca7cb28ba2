package candour.backend.outreach.desk;

import candour.backend.identity.TypedForm;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.EngagementLevel;
import candour.backend.outreach.EngagementMethod;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.PlanActivity;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.AreaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form in which an activity is planned and changed.
final class ActivityForm {
    static final String TITLE = "title";
    static final String METHOD = "method";
    static final String LEVEL = "level";
    static final String AREA = "area";
    static final String DAY = "on";
    static final String AUDIENCE = "audience";
    static final String PARTNER = "partner";
    static final String OWNER = "owner";
    static final String FLAG_GROUP = "flag-group";
    static final String FLAG_OCCASION = "flag-occasion";
    static final String FLAG_AREA = "flag-area";

    private static final int LONGEST_TITLE = 120;

    private ActivityForm() {}

    /// What was sent.
    static FormAnswers sent(TypedForm form) {
        return FormAnswers.of(
                form,
                TITLE,
                METHOD,
                LEVEL,
                AREA,
                DAY + "-day",
                DAY + "-month",
                DAY + "-year",
                AUDIENCE,
                PARTNER,
                OWNER,
                FLAG_GROUP,
                FLAG_OCCASION,
                FLAG_AREA);
    }

    /// The form as it stands for an activity that is changed.
    static FormAnswers of(OutreachActivity activity, @Nullable PublicReference partner) {
        return FormAnswers.EMPTY
                .with(TITLE, activity.title())
                .with(METHOD, activity.method().code())
                .with(LEVEL, activity.engagementLevel().code())
                .with(AREA, activity.areaCode().value())
                .with(DAY, activity.takesPlaceOn())
                .with(
                        AUDIENCE,
                        activity.groups().stream().map(AudienceGroup::code).toArray(String[]::new))
                .with(PARTNER, partner == null ? "" : partner.value())
                .with(OWNER, activity.owner().value());
    }

    /// The command that the form spells, or all that is wrong with it.
    static Checked<PlanActivity> check(FormAnswers form, ActivityChoices choices, Texts t) {
        List<FormError> errors = errors(form, choices, t);
        if (!errors.isEmpty()) {
            return new Checked.Wrong<>(errors);
        }
        return new Checked.Right<>(new PlanActivity(
                form.value(TITLE),
                EngagementMethod.find(form.value(METHOD)).orElseThrow(),
                EngagementLevel.find(form.value(LEVEL)).orElseThrow(),
                offered(form.value(PARTNER), choices.partners()).orElse(null),
                new AreaCode(form.value(AREA)),
                form.list(AUDIENCE).stream()
                        .flatMap(code -> AudienceGroup.find(code).stream())
                        .toList(),
                form.findDay(DAY).orElseThrow(),
                offered(form.value(OWNER), choices.owners()).orElseThrow(),
                flag(form).orElse(null)));
    }

    private static List<FormError> errors(FormAnswers form, ActivityChoices choices, Texts t) {
        List<FormError> errors = new ArrayList<>();
        String title = form.value(TITLE);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.add(new FormError(TITLE, t.say("outreach.form.title.missing", "n", LONGEST_TITLE)));
        }
        if (EngagementMethod.find(form.value(METHOD)).isEmpty()) {
            errors.add(new FormError(METHOD, t.say("outreach.form.method.missing")));
        }
        if (EngagementLevel.find(form.value(LEVEL)).isEmpty()) {
            errors.add(new FormError(LEVEL, t.say("outreach.form.level.missing")));
        }
        if (!choices.offersArea(form.value(AREA))) {
            errors.add(new FormError(AREA, t.say("outreach.form.area.missing")));
        }
        if (form.findDay(DAY).isEmpty()) {
            errors.add(new FormError(DAY + "-day", t.say("outreach.form.day.missing")));
        }
        String partner = form.value(PARTNER);
        if (!partner.isEmpty() && offered(partner, choices.partners()).isEmpty()) {
            errors.add(new FormError(PARTNER, t.say("outreach.form.partner.missing")));
        }
        if (offered(form.value(OWNER), choices.owners()).isEmpty()) {
            errors.add(new FormError(OWNER, t.say("outreach.form.owner.missing")));
        }
        return errors;
    }

    /// The flag that the hidden fields, or the address of the page, name; empty where they name none.
    static Optional<PlanActivity.Flag> flag(FormAnswers form) {
        Optional<AudienceGroup> group = AudienceGroup.find(form.value(FLAG_GROUP));
        Optional<AreaCode> area = AreaCode.parse(form.value(FLAG_AREA));
        String occasion = form.value(FLAG_OCCASION);
        return group.isEmpty() || area.isEmpty() || !FlagWords.isKnown(occasion)
                ? Optional.empty()
                : Optional.of(new PlanActivity.Flag(group.get(), occasion, area.get()));
    }

    private static Optional<PublicReference> offered(String value, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value))
                ? PublicReference.parse(value)
                : Optional.empty();
    }
}
