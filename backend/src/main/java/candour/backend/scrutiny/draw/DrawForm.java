package candour.backend.scrutiny.draw;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.SentForm;
import candour.backend.scrutiny.extract.CaseExtract;
import candour.backend.scrutiny.extract.ExtractLookup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks the form of a new draw.
@Singleton
class DrawForm {
    /// Parts a draw can have.
    static final int PARTS = 3;

    private final PanelLookup panels;
    private final MeetingLookup meetings;
    private final ExtractLookup extracts;

    DrawForm(PanelLookup panels, MeetingLookup meetings, ExtractLookup extracts) {
        this.panels = panels;
        this.meetings = meetings;
        this.extracts = extracts;
    }

    /// @param forces numbers of the forces they work for
    Checked<CommitDraw> check(SentForm form, Collection<Integer> forces, Texts t) {
        List<FormError> errors = new ArrayList<>();
        Optional<Panel> panel = PublicReference.parse(form.text("panel"))
                .flatMap(panels::find)
                .filter(one -> forces.contains(one.forceId()));
        if (panel.isEmpty()) {
            errors.add(new FormError("panel", t.say("cases.draw.panel.none")));
        }
        Optional<CaseExtract> extract = PublicReference.parse(form.text("extract"))
                .flatMap(extracts::find)
                .filter(one -> forces.contains(one.forceId()));
        boolean sameForce = panel.isEmpty()
                || extract.isEmpty()
                || panel.get().forceId() == extract.get().forceId();
        if (extract.isEmpty() || !sameForce) {
            errors.add(new FormError("extract", t.say("cases.draw.extract.none")));
        }
        Optional<Meeting> meeting = PublicReference.parse(form.text("meeting")).flatMap(meetings::find);
        boolean ofPanel = panel.isEmpty()
                || meeting.isEmpty()
                || meeting.get().panelId() == panel.get().id();
        if (form.has("meeting") && (meeting.isEmpty() || !ofPanel)) {
            errors.add(new FormError("meeting", t.say("cases.draw.meeting.other")));
        }
        Optional<DrawPlan> plan = plan(form, errors, t);
        if (!errors.isEmpty() || plan.isEmpty()) {
            return new Checked.Wrong<>(errors);
        }
        @Nullable Long meetingId = meeting.map(Meeting::id).orElse(null);
        return new Checked.Right<>(
                new CommitDraw(panel.orElseThrow().id(), meetingId, extract.orElseThrow(), plan.get(), false));
    }

    private static Optional<DrawPlan> plan(SentForm form, List<FormError> errors, Texts t) {
        List<Stratum> strata = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            String size = form.text("size" + part);
            if (size.isEmpty()) {
                continue;
            }
            Optional<Focus> focus = Focus.parse(form.text("focus" + part));
            int cases = form.number("size" + part);
            if (focus.isEmpty() || cases < 1 || cases > DrawPlan.MOST) {
                errors.add(new FormError("size" + part, t.say("cases.draw.size.wrong", "n", DrawPlan.MOST)));
            } else {
                strata.add(new Stratum(focus.get(), cases));
            }
        }
        int all = strata.stream().mapToInt(Stratum::size).sum();
        boolean wrong = errors.stream().anyMatch(one -> one.field().startsWith("size"));
        if (!wrong && (all < 1 || all > DrawPlan.MOST)) {
            errors.add(new FormError("size1", t.say("cases.draw.size.wrong", "n", DrawPlan.MOST)));
        }
        return strata.isEmpty() ? Optional.empty() : Optional.of(new DrawPlan(strata));
    }
}
