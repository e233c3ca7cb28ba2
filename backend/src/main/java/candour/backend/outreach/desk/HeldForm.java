package candour.backend.outreach.desk;

import candour.backend.identity.TypedForm;
import candour.backend.outreach.EngagementMethod;
import candour.backend.outreach.HoldActivity;
import candour.backend.outreach.OutreachActivity;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.money.Pence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form in which it is written down how an activity went.
final class HeldForm {
    static final String DAY = "held";
    static final String HEADCOUNT = "headcount";
    static final String COST = "cost";
    static final String BEFORE = "confidence-before";
    static final String AFTER = "confidence-after";
    static final String ANSWERS = "confidence-answers";
    static final String FOLLOW_UP = "follow-up";
    static final String FOLLOW_UP_DAY = "follow-up-due";

    private static final int LONGEST = 1000;
    private static final int TENTHS = 10;
    private static final int LEAST_CONFIDENCE = 10;
    private static final int MOST_CONFIDENCE = 50;

    private HeldForm() {}

    static FormAnswers sent(TypedForm form) {
        return FormAnswers.of(
                form,
                DAY + "-day",
                DAY + "-month",
                DAY + "-year",
                HEADCOUNT,
                COST,
                BEFORE,
                AFTER,
                ANSWERS,
                FOLLOW_UP,
                FOLLOW_UP_DAY + "-day",
                FOLLOW_UP_DAY + "-month",
                FOLLOW_UP_DAY + "-year");
    }

    /// The form as it stands before anything is typed.
    static FormAnswers of(OutreachActivity activity) {
        @Nullable Pence cost = activity.costPence();
        @Nullable LocalDate due = activity.followUpDueOn();
        FormAnswers form = FormAnswers.EMPTY
                .with(DAY, activity.takesPlaceOn())
                .with(HEADCOUNT, number(activity.headcount()))
                .with(COST, cost == null ? "" : cost.inPounds())
                .with(BEFORE, tenths(activity.confidenceBefore()))
                .with(AFTER, tenths(activity.confidenceAfter()))
                .with(ANSWERS, number(activity.confidenceAnswers()))
                .with(FOLLOW_UP, activity.followUp() == null ? "" : activity.followUp());
        return due == null ? form : form.with(FOLLOW_UP_DAY, due);
    }

    /// Whether people are asked how sure they feel before and after. Source: product row A1.6, education workshops.
    static boolean asksConfidence(OutreachActivity activity) {
        return activity.method() == EngagementMethod.WORKSHOP || activity.method() == EngagementMethod.SCHOOL_SESSION;
    }

    /// @param followUpDays days until what is to follow is due where no day was given
    static Checked<HoldActivity> check(
            FormAnswers form, OutreachActivity activity, LocalDate today, int followUpDays, Texts t) {
        List<FormError> errors = new ArrayList<>();
        Optional<LocalDate> day = form.findDay(DAY).filter(one -> !one.isAfter(today));
        if (day.isEmpty()) {
            errors.add(new FormError(DAY + "-day", t.say("outreach.held.day.missing")));
        }
        if (!form.value(HEADCOUNT).isEmpty() && form.findNumber(HEADCOUNT).isEmpty()) {
            errors.add(new FormError(HEADCOUNT, t.say("outreach.held.headcount.missing")));
        }
        if (!form.value(COST).isEmpty() && Pence.parse(form.value(COST)).isEmpty()) {
            errors.add(new FormError(COST, t.say("outreach.held.cost.missing")));
        }
        HoldActivity.@Nullable Confidence confidence = asksConfidence(activity) ? confidence(form, errors, t) : null;
        String followUp = form.value(FOLLOW_UP);
        if (followUp.length() > LONGEST) {
            errors.add(new FormError(FOLLOW_UP, t.say("outreach.text.long", "n", LONGEST)));
        }
        Optional<LocalDate> due = form.findDay(FOLLOW_UP_DAY);
        if (!form.hasNoDay(FOLLOW_UP_DAY) && due.isEmpty()) {
            errors.add(new FormError(FOLLOW_UP_DAY + "-day", t.say("outreach.form.day.missing")));
        }
        if (!errors.isEmpty()) {
            return new Checked.Wrong<>(errors);
        }
        LocalDate held = day.orElseThrow();
        return new Checked.Right<>(new HoldActivity(
                held,
                form.findNumber(HEADCOUNT).orElse(null),
                Pence.parse(form.value(COST)).orElse(null),
                confidence,
                followUp,
                followUp.isEmpty() ? null : due.orElse(held.plusDays(followUpDays))));
    }

    private static HoldActivity.@Nullable Confidence confidence(FormAnswers form, List<FormError> errors, Texts t) {
        if (form.value(BEFORE).isEmpty()
                && form.value(AFTER).isEmpty()
                && form.value(ANSWERS).isEmpty()) {
            return null;
        }
        Optional<Integer> before = tenths(form.value(BEFORE));
        Optional<Integer> after = tenths(form.value(AFTER));
        Optional<Integer> answers = form.findNumber(ANSWERS)
                .filter(n -> n > 0)
                .filter(n -> n <= form.findNumber(HEADCOUNT).orElse(Integer.MAX_VALUE));
        if (before.isEmpty()) {
            errors.add(new FormError(BEFORE, t.say("outreach.held.confidence.missing")));
        }
        if (after.isEmpty()) {
            errors.add(new FormError(AFTER, t.say("outreach.held.confidence.missing")));
        }
        if (answers.isEmpty()) {
            errors.add(new FormError(ANSWERS, t.say("outreach.held.answers.missing")));
        }
        return before.isEmpty() || after.isEmpty() || answers.isEmpty()
                ? null
                : new HoldActivity.Confidence(before.get(), after.get(), answers.get());
    }

    private static Optional<Integer> tenths(String text) {
        if (!text.matches("[1-5]([.,][0-9])?")) {
            return Optional.empty();
        }
        int value = (text.charAt(0) - '0') * TENTHS + (text.length() == 1 ? 0 : text.charAt(2) - '0');
        return value < LEAST_CONFIDENCE || value > MOST_CONFIDENCE ? Optional.empty() : Optional.of(value);
    }

    /// As people write it: 27 is "2.7".
    static String tenths(@Nullable Integer value) {
        return value == null ? "" : value / TENTHS + "." + value % TENTHS;
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }
}
