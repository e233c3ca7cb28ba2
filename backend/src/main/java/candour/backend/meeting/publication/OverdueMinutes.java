package candour.backend.meeting.publication;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.shared.wire.MinutesWaiting;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says in public which meetings have no minutes yet, when they are due, and by how many days they are overdue: also
/// where nobody began to write them. Source: product check 14.
@Singleton
class OverdueMinutes {
    private final HeldMeetings held;
    private final MinutesClock clock;
    private final PanelLookup panels;

    OverdueMinutes(HeldMeetings held, MinutesClock clock, PanelLookup panels) {
        this.held = held;
        this.clock = clock;
        this.panels = panels;
    }

    /// A meeting without published minutes.
    ///
    /// @param due last day for the public to get them
    record Missing(HeldMeeting meeting, Panel panel, LocalDate due) {}

    /// Of all panels, the one longest overdue first.
    @ReadOnly
    public List<MinutesListPage.Waiting> list(Texts t) {
        return list(panels.listAll(), t);
    }

    /// Of these panels, the one longest overdue first.
    List<MinutesListPage.Waiting> list(Collection<Panel> of, Texts t) {
        return missing(of).stream().map(one -> waiting(one, t)).toList();
    }

    /// Of all panels, for programs.
    @ReadOnly
    public List<MinutesWaiting> documents() {
        return documents(panels.listAll());
    }

    /// Of these panels, for programs.
    List<MinutesWaiting> documents(Collection<Panel> of) {
        return missing(of).stream()
                .map(one -> new MinutesWaiting(
                        one.meeting().reference().value(),
                        one.panel().reference().value(),
                        one.panel().name(),
                        one.meeting().day().toString(),
                        one.due().toString(),
                        clock.daysOverdue(one.due())))
                .toList();
    }

    private List<Missing> missing(Collection<Panel> of) {
        Map<Long, Panel> known = of.stream().collect(Collectors.toMap(Panel::id, Function.identity()));
        return held.list(known.keySet()).stream()
                .map(meeting -> new Missing(
                        meeting,
                        Objects.requireNonNull(known.get(meeting.panelId())),
                        clock.publishDue(meeting.forceId(), meeting.day())))
                .sorted(Comparator.comparing(Missing::due))
                .toList();
    }

    /// The meetings of these panels whose minutes are past their last day.
    List<HeldMeeting> late(Collection<Panel> of, LocalDate today) {
        return held.list(of.stream().map(Panel::id).toList()).stream()
                .filter(meeting ->
                        clock.publishDue(meeting.forceId(), meeting.day()).isBefore(today))
                .toList();
    }

    private MinutesListPage.Waiting waiting(Missing one, Texts t) {
        return new MinutesListPage.Waiting(
                one.panel().name(),
                "/meetings/" + one.meeting().reference(),
                InWords.day(t.language(), one.meeting().day()),
                InWords.day(t.language(), one.due()),
                ClockChip.of(one.due(), clock.today(), t));
    }
}
