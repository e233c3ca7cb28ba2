package candour.backend.experience.triage;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.experience.Experience;
import candour.backend.experience.ExperienceStatus;
import candour.backend.experience.OpenedExperience;
import candour.backend.experience.ReportMessage;
import candour.backend.experience.triage.CaseWords.Chip;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words a report for the member of staff who opened it.
@Singleton
class CasePages {
    /// Texts to begin an answer with, in both languages.
    static final List<String> TEMPLATES = List.of("thanks", "question", "complaint", "praise", "closing");

    private final AnswerWords words;
    private final CountingPages counting;
    private final AreaLookup areas;
    private final Clock clock;

    CasePages(AnswerWords words, CountingPages counting, AreaLookup areas, Clock clock) {
        this.words = words;
        this.counting = counting;
        this.areas = areas;
        this.clock = clock;
    }

    /// What was typed and done beside the report itself.
    ///
    /// @param answer typed to the resident
    /// @param reason typed about safeguarding
    /// @param why typed about counting it in figures
    /// @param done key of what was done just now; empty for nothing
    /// @param errors what to put right
    record Typed(String answer, String reason, String why, String done, List<FormError> errors) {
        static Typed nothing() {
            return new Typed("", "", "", "", List.of());
        }
    }

    CasePage page(SignedIn by, OpenedCase report, Typed typed, Texts t) {
        Experience experience = report.experience();
        @Nullable OpenedExperience opened = report.opened();
        boolean caseworker = by.has(Role.CASEWORKER);
        return new CasePage(
                by,
                CaseWords.name(experience.id(), t),
                "/staff/reports/" + experience.id(),
                chips(experience, t),
                facts(experience, opened, t),
                opened == null ? List.of() : words.sections(opened, t),
                notes(opened, t),
                opened == null
                        ? List.of()
                        : opened.messages().stream().map(one -> message(one, t)).toList(),
                opened == null || !caseworker ? null : answering(experience, typed.answer(), t),
                caseworker ? moves(experience.status(), opened, t) : List.of(),
                opened != null && HandlingReport.mayBePublished(opened.answers()),
                experience.version(),
                safeguarding(by, report, typed.reason(), t),
                counting.view(by, report, typed.why(), t),
                typed.done().isEmpty() ? "" : t.say("triage.done." + typed.done()),
                typed.errors());
    }

    private List<Chip> chips(Experience experience, Texts t) {
        List<Chip> chips = new ArrayList<>();
        chips.add(CaseWords.status(experience.status(), t));
        Optional.ofNullable(CaseWords.clock(experience.status(), experience.received(), today(), t))
                .ifPresent(chips::add);
        return chips;
    }

    private List<SummaryRow> facts(Experience experience, @Nullable OpenedExperience opened, Texts t) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(t.say("triage.fact.received"), CaseWords.week(experience.received(), t)));
        facts.add(SummaryRow.of(
                t.say("triage.fact.force"), areas.getForce(experience.forceId()).name()));
        facts.add(SummaryRow.of(
                t.say("triage.fact.place"),
                Optional.ofNullable(experience.areaCode())
                        .flatMap(areas::find)
                        .map(Area::name)
                        .orElseGet(() -> t.say("triage.nowhere"))));
        facts.add(SummaryRow.of(t.say("triage.fact.language"), t.say("triage.language." + experience.language())));
        if (opened != null) {
            facts.add(SummaryRow.of(t.say("triage.fact.wish"), words.wish(opened, t)));
        }
        return facts;
    }

    private static List<String> notes(@Nullable OpenedExperience opened, Texts t) {
        if (opened == null) {
            return List.of(t.say("triage.note.withdrawn"));
        }
        return opened.precise() ? List.of() : List.of(t.say("triage.note.coarse"));
    }

    private static CasePage.Message message(ReportMessage message, Texts t) {
        boolean mine = message.sender() == ReportMessage.Sender.STAFF;
        return new CasePage.Message(
                t.say(mine ? "triage.message.us" : "triage.message.resident"),
                CaseWords.week(message.written(), t),
                message.text(),
                mine);
    }

    private static CasePage.Answering answering(Experience experience, String typed, Texts t) {
        return new CasePage.Answering(
                t.say("triage.language." + experience.language()),
                experience.language(),
                typed,
                TEMPLATES.stream()
                        .map(name -> new CasePage.Template(
                                t.say("triage.template." + name),
                                "/staff/reports/" + experience.id() + "?template=" + name + "#answer"))
                        .toList());
    }

    /// Where it can go next; nothing that the resident did not ask for is offered.
    private static List<CasePage.Move> moves(ExperienceStatus status, @Nullable OpenedExperience opened, Texts t) {
        boolean shared = opened != null && HandlingReport.mayBeShared(opened.answers());
        return Arrays.stream(ExperienceStatus.values())
                .filter(status.next()::contains)
                .filter(next -> next != ExperienceStatus.ANSWERED || !status.awaitsAnswer())
                .filter(next -> next != ExperienceStatus.SHARED || shared)
                .map(next -> new CasePage.Move(next.code(), t.say("triage.move." + next.code())))
                .toList();
    }

    private CasePage.SafeguardingView safeguarding(SignedIn by, OpenedCase report, String typed, Texts t) {
        @Nullable SafeguardingFlag flag = report.flag();
        boolean open = report.opened() != null;
        boolean mayFlag = open
                && by.has(Role.CASEWORKER)
                && (flag == null || !flag.state().equals(SafeguardingFlag.FLAGGED));
        if (flag == null) {
            return new CasePage.SafeguardingView("", null, "", "", "", mayFlag, false, 0, typed);
        }
        LocalDate flagged = flag.flaggedOn();
        return new CasePage.SafeguardingView(
                t.say("triage.flag." + flag.state()),
                flagged == null || !flag.isUndecided() ? null : CaseWords.safeguardingClock(flagged, today(), t),
                report.flagReason(),
                flag.decision() == null ? "" : t.say("triage.decision." + flag.decision()),
                report.decisionReason(),
                mayFlag,
                open && by.has(Role.SAFEGUARDING_LEAD) && flag.isUndecided(),
                flag.version(),
                typed);
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
