package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.identity.AccountLookup;
import candour.backend.identity.SignedIn;
import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.Commitment;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OwnOutreach;
import candour.backend.outreach.PartnerRepository;
import candour.backend.outreach.PlanActivity;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.SummaryRow;
import candour.shared.money.Pence;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the page of an activity.
@Singleton
class ActivityPages {
    private final ActivityFormPages words;
    private final AreaLookup areas;
    private final PartnerRepository partners;
    private final AccountLookup accounts;

    ActivityPages(ActivityFormPages words, AreaLookup areas, PartnerRepository partners, AccountLookup accounts) {
        this.words = words;
        this.areas = areas;
        this.partners = partners;
        this.accounts = accounts;
    }

    /// What the page is made of besides the activity.
    ///
    /// @param remedy which flagged group it is meant to reach; null for none
    /// @param promises made there
    /// @param today the London day
    record Parts(@Nullable RemedialAction remedy, List<Commitment> promises, LocalDate today) {}

    /// @param done what was just done, in words; empty for nothing
    ActivityPage page(SignedIn by, Texts t, OutreachActivity activity, Parts parts, FormAnswers form, String done) {
        boolean writes = OwnOutreach.writes(by);
        boolean planned = activity.status() == ActivityStatus.PLANNED;
        boolean held = activity.status() == ActivityStatus.HELD;
        boolean begun = !activity.takesPlaceOn().isAfter(parts.today());
        return new ActivityPage(
                by,
                activity.title(),
                "/staff/outreach/" + activity.reference(),
                done,
                ActivityWords.status(activity.status(), t),
                ActivityWords.clock(activity, parts.today(), t).orElse(null),
                flag(parts.remedy(), t),
                facts(activity, t),
                parts.promises().stream()
                        .map(one -> promised(one, writes, parts.today(), t))
                        .toList(),
                new ActivityPage.Stage(
                        writes && activity.status() != ActivityStatus.CANCELLED,
                        writes && (held || planned && begun),
                        held,
                        HeldForm.asksConfidence(activity),
                        writes && held,
                        writes && planned,
                        writes && activity.tookPlace()),
                form,
                activity.version());
    }

    private String flag(@Nullable RemedialAction remedy, Texts t) {
        return Optional.ofNullable(remedy)
                .flatMap(one -> AudienceGroup.find(one.groupCode())
                        .map(group -> words.flag(new PlanActivity.Flag(group, one.occasion(), one.areaCode()), t)))
                .orElse("");
    }

    private List<SummaryRow> facts(OutreachActivity activity, Texts t) {
        List<SummaryRow> rows = new ArrayList<>();
        row(rows, t, "on", InWords.day(t.language(), activity.takesPlaceOn()));
        row(rows, t, "method", t.say("outreach.method." + activity.method().code()));
        String level = activity.engagementLevel().code();
        rows.add(new SummaryRow(
                t.say("outreach.fact.level"), t.say("outreach.level." + level), t.say("outreach.level.hint." + level)));
        row(rows, t, "area", areas.find(activity.areaCode()).map(Area::name).orElse(""));
        row(rows, t, "audience", ActivityWords.groups(activity.groups(), t));
        row(
                rows,
                t,
                "partner",
                Optional.ofNullable(activity.partnerId())
                        .flatMap(partners::find)
                        .map(one -> one.name())
                        .orElse(t.say("outreach.none")));
        row(
                rows,
                t,
                "owner",
                accounts.find(activity.owner())
                        .map(AccountLookup.Colleague::displayName)
                        .orElse(""));
        if (activity.tookPlace()) {
            went(rows, activity, t);
        }
        row(rows, t, "cancelledBecause", or(activity.cancelledBecause()));
        return rows;
    }

    private static void went(List<SummaryRow> rows, OutreachActivity activity, Texts t) {
        @Nullable Integer headcount = activity.headcount();
        @Nullable Pence cost = activity.costPence();
        row(
                rows,
                t,
                "headcount",
                headcount == null ? t.say("outreach.notCounted") : InWords.count(t.language(), headcount));
        row(rows, t, "cost", cost == null ? t.say("outreach.notKnown") : cost.toString());
        if (activity.confidenceBefore() != null) {
            row(
                    rows,
                    t,
                    "confidence",
                    t.say(
                            "outreach.confidence",
                            "before",
                            HeldForm.tenths(activity.confidenceBefore()),
                            "after",
                            HeldForm.tenths(activity.confidenceAfter()),
                            "n",
                            Optional.ofNullable(activity.confidenceAnswers()).orElse(0)));
        }
        row(rows, t, "followUp", or(activity.followUp()));
        row(rows, t, "followedUp", or(activity.followedUp()));
    }

    private static ActivityPage.Promised promised(Commitment one, boolean writes, LocalDate today, Texts t) {
        ActivityWords.@Nullable Chip state = one.isOpen()
                ? null
                : new ActivityWords.Chip(
                        t.say("outreach.commitment.state." + one.state()),
                        one.state().equals(Commitment.KEPT) ? "done" : "ended");
        return new ActivityPage.Promised(
                writes && one.isOpen() ? one.reference().value() : "",
                one.told(),
                one.promised(),
                one.ownerRole(),
                InWords.day(t.language(), one.dueOn()),
                one.isOpen() ? ClockChip.of(one.dueOn(), today, t) : null,
                state,
                or(one.outcome()),
                one.version());
    }

    private static void row(List<SummaryRow> rows, Texts t, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(t.say("outreach.fact." + name), value));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
