package candour.backend.meeting.publication;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
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

    /// Of all panels, the one longest overdue first.
    @ReadOnly
    public List<MinutesListPage.Waiting> list(Texts t) {
        return list(panels.listAll(), t);
    }

    /// Of these panels, the one longest overdue first.
    List<MinutesListPage.Waiting> list(Collection<Panel> of, Texts t) {
        Map<Long, Panel> known = of.stream().collect(Collectors.toMap(Panel::id, Function.identity()));
        return held.list(known.keySet()).stream()
                .sorted(Comparator.comparing(meeting -> clock.publishDue(meeting.forceId(), meeting.day())))
                .map(meeting -> waiting(meeting, Objects.requireNonNull(known.get(meeting.panelId())), t))
                .toList();
    }

    /// The meetings of these panels whose minutes are past their last day.
    List<HeldMeeting> late(Collection<Panel> of, LocalDate today) {
        return held.list(of.stream().map(Panel::id).toList()).stream()
                .filter(meeting ->
                        clock.publishDue(meeting.forceId(), meeting.day()).isBefore(today))
                .toList();
    }

    private MinutesListPage.Waiting waiting(HeldMeeting meeting, Panel panel, Texts t) {
        LocalDate due = clock.publishDue(meeting.forceId(), meeting.day());
        return new MinutesListPage.Waiting(
                panel.name(),
                "/meetings/" + meeting.reference(),
                InWords.day(t.language(), meeting.day()),
                InWords.day(t.language(), due),
                ClockChip.of(due, clock.today(), t));
    }
}
