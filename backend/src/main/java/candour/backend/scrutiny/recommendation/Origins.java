package candour.backend.scrutiny.recommendation;

import candour.backend.area.AreaLookup;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.OversightBody;
import candour.backend.platform.web.component.TextLink;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where recommendations come from and to whom they go, in words: the panel, the meeting, the force or the body.
@Singleton
public class Origins {
    private final PanelLookup panels;
    private final MeetingLookup meetings;
    private final AreaLookup areas;
    private final OversightBody body;

    Origins(PanelLookup panels, MeetingLookup meetings, AreaLookup areas, OversightBody body) {
        this.panels = panels;
        this.meetings = meetings;
        this.areas = areas;
        this.body = body;
    }

    /// The panel, leading to its page.
    public TextLink panel(Recommendation one) {
        Panel panel = panels.get(one.panelId());
        return new TextLink(panel.name(), panel.path());
    }

    /// All panels whose recommendations are shown, by name.
    ///
    /// @param of recommendations
    public List<Panel> panels(List<Recommendation> of) {
        return of.stream()
                .map(Recommendation::panelId)
                .distinct()
                .flatMap(id -> panels.find(id).stream())
                .sorted(Comparator.comparing(Panel::name))
                .toList();
    }

    /// The meeting at which it was decided, leading to its page; empty where it was at none.
    public Optional<TextLink> meeting(Recommendation one, Texts t) {
        return Optional.ofNullable(one.meetingId()).flatMap(meetings::find).map(meeting -> link(meeting, t));
    }

    /// Who is asked: the name of the force, or of the body that oversees it.
    public String addressee(Recommendation one, Texts t) {
        return one.asksWhom() == Addressee.FORCE ? force(one) : body.nameIn(t.language());
    }

    /// The name of the panel's force.
    public String force(Recommendation one) {
        return areas.getForce(one.forceId()).name();
    }

    /// The published identifier of the panel's force.
    public String forceSlug(Recommendation one) {
        return areas.getForce(one.forceId()).slug().value();
    }

    /// Who took a step, by role.
    public String who(Recommendation one, RecommendationStep step, Texts t) {
        return switch (step.role()) {
            case "FORCE_CONTACT" -> force(one);
            case "COMMISSIONER" -> body.officeholderIn(t.language());
            case "CHAIR" -> t.say("recommendation.who.chair");
            default -> t.say("recommendation.who.officer", "body", body.nameIn(t.language()));
        };
    }

    /// Meetings of a panel at which something may have been decided: all that took place or should have by now.
    List<Meeting> meetings(Panel panel) {
        return meetings.list(panel.id()).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
    }

    /// A meeting in words, leading to its page.
    static TextLink link(Meeting meeting, Texts t) {
        return new TextLink(
                t.say("recommendation.meeting", "day", InWords.day(t.language(), meeting.day())), meeting.path());
    }
}
