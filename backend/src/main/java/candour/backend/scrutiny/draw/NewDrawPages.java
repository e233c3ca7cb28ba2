package candour.backend.scrutiny.draw;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.scrutiny.SentForm;
import candour.backend.scrutiny.draw.NewDrawPage.Choice;
import candour.backend.scrutiny.extract.ExtractLookup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out the form of a new draw.
@Singleton
class NewDrawPages {
    private static final int MEETINGS = 12;

    private final PanelLookup panels;
    private final MeetingLookup meetings;
    private final ExtractLookup extracts;
    private final FocusWords focuses;

    NewDrawPages(PanelLookup panels, MeetingLookup meetings, ExtractLookup extracts, FocusWords focuses) {
        this.panels = panels;
        this.meetings = meetings;
        this.extracts = extracts;
        this.focuses = focuses;
    }

    NewDrawPage page(SignedIn by, List<Integer> forces, SentForm form, List<FormError> errors, Texts t) {
        List<Panel> open = panels.listOpen().stream()
                .filter(panel -> forces.contains(panel.forceId()))
                .toList();
        List<Choice> extractChoices = extracts.list(forces).stream()
                .map(one -> new Choice(
                        one.reference().value(),
                        t.say(
                                "cases.draw.extract.choice",
                                "period",
                                InWords.months(t.language(), one.from(), one.to()),
                                "n",
                                one.records()),
                        one.reference().value().equals(form.text("extract"))))
                .toList();
        return new NewDrawPage(
                by,
                open.stream()
                        .map(one -> new Choice(
                                one.reference().value(),
                                one.name(),
                                one.reference().value().equals(form.text("panel"))))
                        .toList(),
                extractChoices,
                open.stream().flatMap(panel -> meetings(panel, form, t)).toList(),
                IntStream.rangeClosed(1, DrawForm.PARTS)
                        .mapToObj(
                                part -> new NewDrawPage.Part(part, form.text("focus" + part), form.text("size" + part)))
                        .toList(),
                focuses.choices().stream()
                        .map(one -> new Choice(one.text(), focuses.say(one, t), false))
                        .toList(),
                errors);
    }

    private Stream<Choice> meetings(Panel panel, SentForm form, Texts t) {
        return meetings.list(panel.id()).stream()
                .filter(one -> one.status() != MeetingStatus.CANCELLED)
                .limit(MEETINGS)
                .map(one -> choice(panel, one, form, t));
    }

    private static Choice choice(Panel panel, Meeting meeting, SentForm form, Texts t) {
        return new Choice(
                meeting.reference().value(),
                t.say(
                        "cases.draw.meeting.choice",
                        "panel",
                        panel.name(),
                        "day",
                        InWords.day(t.language(), meeting.day())),
                meeting.reference().value().equals(form.text("meeting")));
    }
}
