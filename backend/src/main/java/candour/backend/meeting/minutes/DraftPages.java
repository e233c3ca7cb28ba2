package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.publication.WrittenText;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.SummaryRow;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts minutes that are not published into words.
@Singleton
class DraftPages {
    private final MinutesRights rights;
    private final DeskReading desk;

    DraftPages(MinutesRights rights, DeskReading desk) {
        this.rights = rights;
        this.desk = desk;
    }

    /// What was typed and said just now.
    ///
    /// @param done what was done; empty for nothing
    /// @param ticked names of findings
    record Said(String done, Set<String> ticked, List<FormError> errors) {

        static Said error(String field, String message, Set<String> ticked) {
            return new Said("", ticked, List.of(new FormError(field, message)));
        }
    }

    /// The page, for somebody who may read it.
    @ReadOnly
    public DraftPage page(SignedIn by, PublicReference reference, Said said, Texts t) {
        Minutes of = rights.get(by, reference);
        List<MinutesApproval> approvals = desk.reading().approvals(of);
        List<ClockChip> chips = new ArrayList<>();
        chips.add(DraftWords.state(of, desk.isApproved(of), t));
        if (!of.isPublished()) {
            chips.add(ClockChip.of(desk.publishDue(of), desk.clock().today(), "minutes.clock.publish.", t));
        }
        return new DraftPage(
                by,
                title(of, t),
                of.staffPath(),
                of.language().equals(t.language().code()) ? null : of.language(),
                chips,
                facts(of, approvals, t),
                of.isCorrection() ? of.correction() : "",
                desk.reading().sections(of).stream()
                        .map(one -> new DraftPage.Section(one.section(), one.heading(), WrittenText.of(one.body())))
                        .toList(),
                desk.reading().findings(of).listed().stream()
                        .map(one -> finding(one, said.ticked(), t))
                        .toList(),
                acts(by, of, approvals),
                of.version(),
                of.isPublished() ? "/minutes/" + of.reference() : "",
                said.done(),
                said.errors());
    }

    /// What staff call them: panel and day.
    String title(Minutes of, Texts t) {
        return t.say(
                "minutes.title",
                "panel",
                desk.reading().panel(of).name(),
                "day",
                InWords.day(t.language(), desk.met(of)));
    }

    private List<SummaryRow> facts(Minutes of, List<MinutesApproval> approvals, Texts t) {
        MinutesVersions versions = desk.reading().versions();
        List<SummaryRow> facts = new ArrayList<>();
        versions.list(of).stream()
                .findFirst()
                .ifPresent(last -> facts.add(new SummaryRow(
                        t.say("minutes.fact.version"),
                        t.say("minutes.draft.version", "n", of.version()),
                        t.say(
                                "minutes.draft.saved",
                                "name",
                                versions.name(last.savedBy()),
                                "when",
                                DraftWords.moment(last.savedAt(), t)))));
        for (String part : List.of(MinutesApproval.CHAIR, MinutesApproval.SECOND)) {
            facts.add(SummaryRow.of(
                    t.say("minutes.part." + part),
                    approvals.stream()
                            .filter(one -> one.part().equals(part))
                            .map(one -> t.say(
                                    "minutes.draft.approved",
                                    "name",
                                    versions.name(one.account()),
                                    "role",
                                    t.say("minutes.role." + one.role()),
                                    "when",
                                    DraftWords.moment(one.approvedAt(), t)))
                            .findFirst()
                            .orElseGet(() -> t.say("minutes.part.missing"))));
        }
        return facts;
    }

    private DraftPage.Acts acts(SignedIn by, Minutes of, List<MinutesApproval> approvals) {
        boolean writes = rights.mayWrite(by, of.panelId(), of.forceId());
        boolean published = of.state() == Minutes.State.PUBLISHED;
        boolean sent = of.state() == Minutes.State.SENT;
        return new DraftPage.Acts(
                writes && !published,
                writes && of.state() == Minutes.State.DRAFT,
                writes && sent,
                desk.mayApproveNow(by, of) ? rights.approvesAs(by, of).orElse("") : "",
                told(by, of, approvals, writes),
                writes && sent && desk.isApproved(of),
                writes && published);
    }

    /// What is true of the version now, where no button says it: what it still lacks, or that it is public.
    private static String told(SignedIn by, Minutes of, List<MinutesApproval> approvals, boolean writes) {
        if (of.state() == Minutes.State.PUBLISHED) {
            return "minutes.acts.published";
        }
        if (of.state() == Minutes.State.DRAFT) {
            return writes ? "" : "minutes.acts.none";
        }
        boolean own = approvals.stream()
                .anyMatch(one -> one.account().equals(by.reference().value()));
        boolean chair = !ApprovingMinutes.lacks(approvals, MinutesApproval.CHAIR);
        if (chair && !ApprovingMinutes.lacks(approvals, MinutesApproval.SECOND)) {
            return writes ? "" : "minutes.approved.both";
        }
        if (own) {
            return chair ? "minutes.approved.already" : "minutes.approved.chairMissing";
        }
        return writes ? "" : "minutes.acts.none";
    }

    private static DraftPage.Finding finding(Map.Entry<String, Found> one, Set<String> ticked, Texts t) {
        Found found = one.getValue();
        return new DraftPage.Finding(
                one.getKey(),
                t.say("moderation.found." + found.kind().word(), "text", found.text()),
                ticked.contains(one.getKey()));
    }
}
