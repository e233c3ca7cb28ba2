package candour.backend.meeting.calendar;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.PortalAddress;
import candour.shared.text.Language;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Calendar files of meetings.
@Controller
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text/calendar;charset=utf-8");

    private final MeetingLookup meetings;
    private final PanelLookup panels;
    private final PortalAddress portal;

    CalendarController(MeetingLookup meetings, PanelLookup panels, PortalAddress portal) {
        this.meetings = meetings;
        this.panels = panels;
        this.portal = portal;
    }

    /// @param language code of the language of the words in it; English where it names none
    @Get("/meetings/{meeting}/calendar.ics")
    HttpResponse<?> one(String meeting, @QueryValue @Nullable String language) {
        Meeting found = meetings.get(meeting);
        Panel panel = panels.get(found.panelId());
        return file(calendar(language).of(panel, found), "meeting-" + found.day() + ".ics");
    }

    /// All meetings of a panel, for programs that come back for changes.
    ///
    /// @param language code of the language of the words in it; English where it names none
    @Get("/panels/{panel}/calendar.ics")
    HttpResponse<?> all(String panel, @QueryValue @Nullable String language) {
        Panel found = panels.get(panel);
        return file(calendar(language).of(found, meetings.list(found.id())), "meetings.ics");
    }

    private MeetingCalendar calendar(@Nullable String language) {
        Language wanted = Arrays.stream(Language.values())
                .filter(one -> one.code().equals(language))
                .findFirst()
                .orElse(Language.ENGLISH);
        return new MeetingCalendar(Texts.of(wanted), portal.address());
    }

    private static HttpResponse<?> file(String text, String name) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(CALENDAR)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }
}
