package candour.backend.meeting;

import candour.backend.meeting.attending.SampleReplies;
import candour.backend.meeting.question.SampleQuestions;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelKind;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.SamplePanels;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Made-up meetings of the made-up panels for trials: held, moved, planned, cancelled, and a forum with seats; and a
/// panel that should have met. They exist only beside the made-up sample.
@Singleton
public class SampleMeetings {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Duration LENGTH = Duration.ofHours(2);
    private static final int CADENCE = 2;
    private static final String HALL = "Sample Hall, 1 Example Street, Birmingham";
    private static final List<String> AGENDA = UsualItems.all(Texts.of(Language.ENGLISH));

    private final PanelLookup panels;
    private final Storing storing;
    private final SampleQuestions questions;
    private final SampleReplies replies;
    private final Clock clock;

    SampleMeetings(PanelLookup panels, Storing storing, SampleQuestions questions, SampleReplies replies, Clock clock) {
        this.panels = panels;
        this.storing = storing;
        this.questions = questions;
        this.replies = replies;
        this.clock = clock;
    }

    /// Where made-up meetings are kept.
    @Singleton
    record Storing(
            MeetingRepository meetings,
            NewMeetings fresh,
            AgendaRepository agendas,
            AttendanceRepository attendance,
            MeetingChangeRepository changes) {}

    /// Makes those that are missing: one of each for the panel of Birmingham, enough of them held for minutes in each
    /// state, and one too long ago for that of custody.
    @Transactional
    public void make() {
        if (!storing.meetings().listSample().isEmpty()) {
            return;
        }
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate lately = today.minusWeeks(3);
        panels.find(SamplePanels.BIRMINGHAM).filter(Panel::sample).ifPresent(panel -> {
            held(panel, lately.minusMonths(3L * CADENCE), 6);
            held(panel, lately.minusMonths(2L * CADENCE), 7);
            held(panel, lately.minusMonths(CADENCE), 5);
            Meeting last = held(panel, lately, 8);
            cancelled(panel, today.plusWeeks(1));
            Meeting next = planned(panel, today.plusWeeks(3));
            forum(panel, today.plusWeeks(7));
            questions.make(last, next);
            replies.make(next, today.minusDays(2));
        });
        panels.listOpen().stream()
                .filter(panel -> panel.sample() && panel.kind() == PanelKind.CUSTODY)
                .forEach(panel -> held(panel, today.minusMonths(5), 2));
    }

    /// Removes all of them, with what hangs on them.
    ///
    /// @return how many there were
    @Transactional
    public int erase() {
        List<Meeting> all = storing.meetings().listSample();
        for (Meeting meeting : all) {
            questions.erase(meeting);
            replies.erase(meeting);
            storing.agendas().delete(meeting.id());
            storing.attendance().delete(meeting.id());
            storing.changes().delete(meeting.id());
            storing.meetings().delete(meeting.id());
        }
        return all.size();
    }

    private Meeting held(Panel panel, LocalDate about, int members) {
        Meeting meeting = add(panel, MeetingKind.PANEL, about, null);
        storing.meetings().hold(meeting.id(), meeting.version(), meeting.day());
        Map<AttendanceRole, Integer> people = Map.of(
                AttendanceRole.CHAIR,
                1,
                AttendanceRole.MEMBER,
                members,
                AttendanceRole.FORCE,
                2,
                AttendanceRole.OFFICE,
                1);
        people.forEach((role, count) -> storing.attendance().put(meeting.id(), role.code(), count));
        return again(meeting);
    }

    private Meeting planned(Panel panel, LocalDate about) {
        Meeting meeting = add(panel, MeetingKind.PANEL, about, null);
        Instant before = meeting.startsAt().minus(Duration.ofDays(7));
        storing.changes()
                .insert(
                        meeting.id(),
                        MeetingChange.MOVED,
                        before,
                        before.plus(LENGTH),
                        "Sample Library, 2 Example Street, Birmingham",
                        "",
                        "The library is closed for repairs (made up).",
                        LondonTime.day(clock.instant()).minusDays(1));
        return meeting;
    }

    private void cancelled(Panel panel, LocalDate about) {
        Meeting meeting = add(panel, MeetingKind.PANEL, about, null);
        Instant now = clock.instant();
        storing.meetings().cancel(meeting.id(), meeting.version(), now);
        storing.changes()
                .insert(
                        meeting.id(),
                        MeetingChange.CANCELLED,
                        meeting.startsAt(),
                        meeting.endsAt(),
                        meeting.place(),
                        meeting.online(),
                        "Too few members could come (made up).",
                        LondonTime.day(now).minusDays(4));
    }

    private void forum(Panel panel, LocalDate about) {
        Meeting meeting = add(panel, MeetingKind.FORUM, about, 40);
        storing.meetings().takeSeats(meeting.id(), 12);
    }

    private Meeting add(Panel panel, MeetingKind kind, LocalDate about, @Nullable Integer seats) {
        LocalDate day = about.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        Instant start = LondonTime.moment(day.atTime(EVENING)).orElseThrow();
        String online = kind == MeetingKind.FORUM ? "Write to the office for the link." : "";
        PublicReference reference =
                storing.fresh().add(panel, new PlanMeeting(kind, start, start.plus(LENGTH), HALL, online, seats), true);
        Meeting meeting = storing.meetings().findByReference(reference).orElseThrow();
        for (int at = 0; at < AGENDA.size(); at++) {
            storing.agendas().insert(meeting.id(), at + 1, AGENDA.get(at), AgendaItem.AGREED, null);
        }
        return meeting;
    }

    private Meeting again(Meeting meeting) {
        return storing.meetings().find(meeting.id()).orElseThrow();
    }
}
