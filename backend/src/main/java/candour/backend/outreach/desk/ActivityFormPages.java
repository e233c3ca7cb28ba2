package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.identity.SignedIn;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.Partner;
import candour.backend.outreach.PartnerRepository;
import candour.backend.outreach.PlanActivity;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.InWords;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the page of the form of an activity.
@Singleton
class ActivityFormPages {
    private final ActivityOffers offers;
    private final PartnerRepository partners;
    private final AreaLookup areas;

    ActivityFormPages(ActivityOffers offers, PartnerRepository partners, AreaLookup areas) {
        this.offers = offers;
        this.partners = partners;
        this.areas = areas;
    }

    /// The form of a new activity, with what the address of the page says filled in.
    FormAnswers begun(SignedIn by, @Nullable String group, @Nullable String occasion, @Nullable String area) {
        FormAnswers form = FormAnswers.EMPTY
                .with(ActivityForm.AREA, given(area))
                .with(ActivityForm.OWNER, by.reference().value())
                .with(ActivityForm.AUDIENCE, given(group));
        FormAnswers flagged = form.with(ActivityForm.FLAG_GROUP, given(group))
                .with(ActivityForm.FLAG_OCCASION, given(occasion))
                .with(ActivityForm.FLAG_AREA, given(area));
        return ActivityForm.flag(flagged).isPresent() ? flagged : form;
    }

    /// The form of an activity as it stands.
    FormAnswers of(OutreachActivity activity) {
        return ActivityForm.of(
                activity,
                Optional.ofNullable(activity.partnerId())
                        .flatMap(partners::find)
                        .map(Partner::reference)
                        .orElse(null));
    }

    /// What the form spells.
    Checked<PlanActivity> check(SignedIn by, Texts t, @Nullable OutreachActivity activity, FormAnswers form) {
        return ActivityForm.check(form, offers.choices(by, activity, t), t);
    }

    /// @param activity that is changed; null for a new one
    /// @param version of the activity as the reader saw it
    /// @param theirs what a colleague saved meanwhile; none where nobody did
    ActivityFormPage page(
            SignedIn by,
            Texts t,
            @Nullable OutreachActivity activity,
            FormAnswers form,
            int version,
            List<String> theirs) {
        return new ActivityFormPage(
                by,
                activity == null ? t.say("outreach.new.title") : t.say("outreach.change.title"),
                activity == null ? "/staff/outreach/new" : "/staff/outreach/" + activity.reference() + "/change",
                form,
                offers.choices(by, activity, t),
                ActivityChoices.methods(t),
                ActivityChoices.levels(t),
                ActivityChoices.groups(t),
                ActivityForm.flag(form).map(flag -> flag(flag, t)).orElse(""),
                version,
                theirs);
    }

    /// Which flagged group an activity is meant to reach.
    String flag(PlanActivity.Flag flag, Texts t) {
        return t.say(
                "outreach.flag",
                "group",
                flag.group().label(t),
                "occasion",
                FlagWords.occasion(flag.occasion(), t),
                "area",
                areas.find(flag.area()).map(Area::name).orElse(flag.area().value()));
    }

    /// What an activity is now, one line each, for somebody whose change came too late.
    List<String> lines(OutreachActivity activity, Texts t) {
        return List.of(
                activity.title(),
                t.say("outreach.method." + activity.method().code()),
                t.say("outreach.level." + activity.engagementLevel().code()),
                areas.find(activity.areaCode()).map(Area::name).orElse(""),
                InWords.day(t.language(), activity.takesPlaceOn()),
                ActivityWords.groups(activity.groups(), t));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
