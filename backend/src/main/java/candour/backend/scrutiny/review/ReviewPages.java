package candour.backend.scrutiny.review;

import candour.backend.identity.SignedIn;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.Grade;
import candour.backend.scrutiny.extract.CaseRecord;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words a case for whoever opened it.
@Singleton
class ReviewPages {
    private static final Set<String> DONE = Set.of("graded", "agreed", "acknowledged", "replied", "viewed");

    private final RecordWords words;
    private final CaseAccess access;

    ReviewPages(RecordWords words, CaseAccess access) {
        this.words = words;
        this.access = access;
    }

    ReviewPage page(SignedIn by, OpenCase open, Typed typed, Texts t) {
        CaseSummary summary = open.summary();
        @Nullable CaseRecord record = open.record();
        List<SummaryRow> rows = record == null ? List.of() : words.rows(record, t);
        return new ReviewPage(
                by,
                name(summary, t),
                summary.path(),
                chips(summary, access.today(), t),
                rows,
                t.say(record == null ? "cases.record.notCleared" : "cases.record.note"),
                viewings(open, t),
                open.verdict() == null && open.standing() != Standing.FORCE
                        ? t.say("cases.progress", "n", summary.graded())
                        : "",
                grading(open, typed, t),
                colleagues(open, typed, t),
                agreeing(open, typed, t),
                verdict(open, t),
                answering(open, typed, t),
                open.standing().grades(),
                open.standing() == Standing.OFFICER,
                DONE.contains(typed.done()) ? t.say("cases.done." + typed.done()) : "",
                typed.errors());
    }

    /// Such as "Case 3F9A2C".
    static String name(CaseSummary summary, Texts t) {
        return t.say("cases.name", "name", summary.name());
    }

    /// Where the case stands: to grade, agreed, waiting for the force, overdue.
    static List<ClockChip> chips(CaseSummary summary, LocalDate today, Texts t) {
        List<ClockChip> chips = new ArrayList<>();
        summary.grade()
                .ifPresentOrElse(
                        grade -> chips.add(chip(grade, t)),
                        () -> chips.add(new ClockChip(t.say("cases.state.open"), "waiting")));
        LocalDate due = summary.replyDueOn();
        if (due != null && summary.awaitsReply()) {
            chips.add(ClockChip.of(due, today, "cases.clock.", t));
        }
        if (summary.repliedOn() != null) {
            chips.add(new ClockChip(t.say("cases.state.replied"), "done"));
        }
        return chips;
    }

    private static ClockChip chip(Grade grade, Texts t) {
        return new ClockChip(grade.label(t), grade.code());
    }

    private static ReviewPage.@Nullable OpinionForm grading(OpenCase open, Typed typed, Texts t) {
        if (!open.mayGrade()) {
            return null;
        }
        @Nullable CaseGrade own = open.own();
        return new ReviewPage.OpinionForm(
                "grade",
                typed.text("grade", "Colour", own == null ? "" : own.grade()),
                typed.text("grade", "Reason", own == null ? "" : own.reason()),
                typed.text("grade", "Officers", own == null ? "" : own.forOfficers()),
                typed.text("grade", "Community", own == null ? "" : own.forCommunity()),
                own == null ? 0 : own.version(),
                List.of());
    }

    private static ReviewPage.@Nullable OpinionForm agreeing(OpenCase open, Typed typed, Texts t) {
        if (!open.mayAgree()) {
            return null;
        }
        return new ReviewPage.OpinionForm(
                "agree",
                typed.text("agree", "Colour", ""),
                typed.text("agree", "Reason", ""),
                typed.text("agree", "Officers", ""),
                typed.text("agree", "Community", ""),
                0,
                typed.prefix().equals("agree") ? findings(typed.found(), t) : List.of());
    }

    /// What others think; and where something typed was not kept, what stands there, so that nothing is overwritten
    /// unseen.
    private static List<ReviewPage.Colleague> colleagues(OpenCase open, Typed typed, Texts t) {
        List<ReviewPage.Colleague> colleagues = new ArrayList<>();
        @Nullable CaseGrade own = open.own();
        if (own != null && (typed.prefix().equals("grade") || !open.mayGrade())) {
            colleagues.add(colleague(own, t.say("cases.grade.own"), t));
        }
        open.others().forEach(one -> colleagues.add(colleague(one, one.displayName(), t)));
        return colleagues;
    }

    private static ReviewPage.Colleague colleague(CaseGrade one, String name, Texts t) {
        Grade grade =
                Grade.find(one.grade()).orElseThrow(() -> new IllegalStateException("no grade is " + one.grade()));
        return new ReviewPage.Colleague(name, chip(grade, t), one.reason(), one.forOfficers(), one.forCommunity());
    }

    private ReviewPage.@Nullable VerdictView verdict(OpenCase open, Texts t) {
        @Nullable CaseVerdict verdict = open.verdict();
        if (verdict == null) {
            return null;
        }
        LocalDate due = verdict.replyDueOn();
        return new ReviewPage.VerdictView(
                chip(verdict.toGrade(), t),
                t.say("cases.verdict.agreed", "day", InWords.day(t.language(), verdict.agreedOn())),
                verdict.reason(),
                verdict.forOfficers(),
                verdict.forCommunity(),
                due == null || verdict.repliedOn() != null ? null : ClockChip.of(due, access.today(), t),
                said("cases.verdict.acknowledged", verdict.acknowledgedOn(), t),
                said("cases.verdict.replied", verdict.repliedOn(), t),
                verdict.reply() == null ? "" : verdict.reply());
    }

    private static String said(String key, @Nullable LocalDate day, Texts t) {
        return day == null ? "" : t.say(key, "day", InWords.day(t.language(), day));
    }

    private static ReviewPage.@Nullable Answering answering(OpenCase open, Typed typed, Texts t) {
        @Nullable CaseVerdict verdict = open.verdict();
        if (open.standing() != Standing.FORCE || verdict == null) {
            return null;
        }
        return new ReviewPage.Answering(
                verdict.acknowledgedOn() == null,
                verdict.repliedOn() == null,
                verdict.version(),
                typed.text("reply", "Text", ""),
                typed.prefix().equals("reply") ? findings(typed.found(), t) : List.of());
    }

    private static List<String> findings(List<Found> found, Texts t) {
        return found.stream()
                .map(one -> t.say(
                        "cases.found",
                        "what",
                        t.say("cases.refusal.personal." + one.kind().word()),
                        "text",
                        one.text()))
                .toList();
    }

    private static List<String> viewings(OpenCase open, Texts t) {
        return open.viewings().stream()
                .map(one -> t.say(
                        "cases.viewing.line", "day", InWords.day(t.language(), one.viewedOn()), "n", one.members()))
                .toList();
    }
}
