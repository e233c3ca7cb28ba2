package candour.backend.meeting.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.MeetingWords;
import candour.backend.panel.Panel;
import candour.backend.platform.text.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// Writes meetings as a calendar file (RFC 5545). The identifier of a meeting never changes and its sequence goes up
/// when it is moved or cancelled, so that calendars which hold it already follow.
final class MeetingCalendar {
    private static final int REFRESH_HOURS = 12;

    private final Texts t;
    private final String address;

    /// @param address of the portal, without a slash at its end
    MeetingCalendar(Texts t, String address) {
        this.t = t;
        this.address = address;
    }

    /// One meeting to keep.
    String of(Panel panel, Meeting meeting) {
        return write(panel, List.of(meeting));
    }

    /// All meetings of a panel to subscribe to, cancelled ones too.
    String of(Panel panel, List<Meeting> meetings) {
        return write(panel, meetings);
    }

    private String write(Panel panel, List<Meeting> meetings) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Candour//Meetings//" + t.language().code().toUpperCase(Locale.ROOT));
        calendar.setMethod("PUBLISH");
        calendar.setName(panel.name());
        calendar.addExperimentalProperty("X-WR-CALNAME", panel.name());
        calendar.setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build());
        calendar.getTimezoneInfo().setDefaultTimezone(LondonZone.assignment());
        meetings.forEach(meeting -> calendar.addEvent(event(panel, meeting)));
        return FoldedLines.fold(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Panel panel, Meeting meeting) {
        VEvent event = new VEvent();
        event.setUid(meeting.reference() + "@candour");
        event.setDateTimeStamp(Date.from(meeting.changedAt()));
        event.setLastModified(Date.from(meeting.changedAt()));
        event.setSequence(meeting.sequence());
        event.setDateStart(Date.from(meeting.startsAt()), true);
        event.setDateEnd(Date.from(meeting.endsAt()), true);
        boolean cancelled = meeting.status() == MeetingStatus.CANCELLED;
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        String kind = t.say("meeting.kind." + meeting.kind().code());
        event.setSummary(t.say(
                cancelled ? "meeting.calendar.cancelled" : "meeting.calendar.summary",
                "kind",
                kind,
                "panel",
                panel.name()));
        event.setLocation(MeetingWords.where(t, meeting));
        if (!meeting.online().isEmpty()) {
            event.setDescription(t.say("meeting.calendar.online", "how", meeting.online()));
        }
        event.setUrl(address + t.language().prefix() + meeting.path());
        return event;
    }
}
