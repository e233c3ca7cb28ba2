package candour.backend.meeting.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingKind;
import candour.backend.meeting.MeetingStatus;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelKind;
import candour.backend.panel.PanelStatus;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

/// Reads what is written with ical4j, which shares nothing with the library that writes it.
class MeetingCalendarTest {
    private static final String NAME =
            "Panel; of \\Birmingham\\, \"north\" and süd – gyda’r heddlu, a very long name to fold";
    private static final PublicReference REFERENCE = new PublicReference("00112233445566778899aabbccddeeff");
    private static final Instant CHANGED = Instant.parse("2026-01-05T09:30:00Z");
    private static final Panel PANEL = new Panel(
            1,
            REFERENCE,
            39,
            NAME,
            PanelKind.STOP_AND_SEARCH,
            "",
            "",
            new AreaCode("E08000025"),
            true,
            2,
            12,
            3,
            5,
            18,
            null,
            24,
            PanelStatus.OPEN,
            false,
            1);

    private static Meeting meeting(String start, String end, MeetingStatus status, int sequence) {
        return new Meeting(
                7,
                REFERENCE,
                1,
                39,
                MeetingKind.FORUM,
                Instant.parse(start),
                Instant.parse(end),
                "Hall, 1 Example Street; first floor",
                "Ask for the link:\nwrite, or ring",
                status,
                null,
                null,
                0,
                sequence,
                CHANGED,
                false,
                1);
    }

    private static Calendar read(Meeting... meetings) throws Exception {
        String text = new MeetingCalendar(Texts.of(Language.ENGLISH), "https://candour.example.org")
                .of(PANEL, List.of(meetings));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(text.split("\n", -1).length, text.split("\r\n", -1).length, "every line ends as RFC 5545 wants");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void words_come_back_as_they_were() throws Exception {
        VEvent event = event(read(meeting("2026-05-12T17:00:00Z", "2026-05-12T19:00:00Z", MeetingStatus.PLANNED, 0)));

        assertEquals("Public forum: " + NAME, value(event, Property.SUMMARY));
        assertEquals("Hall, 1 Example Street; first floor", value(event, Property.LOCATION));
        assertEquals("Join from home: Ask for the link:\nwrite, or ring", value(event, Property.DESCRIPTION));
        assertEquals("https://candour.example.org/meetings/" + REFERENCE, value(event, Property.URL));
    }

    @Test
    void identity_stays_and_the_sequence_goes_up_when_it_moves_or_is_cancelled() throws Exception {
        VEvent first = event(read(meeting("2026-05-12T17:00:00Z", "2026-05-12T19:00:00Z", MeetingStatus.PLANNED, 0)));
        VEvent moved = event(read(meeting("2026-05-19T17:00:00Z", "2026-05-19T19:00:00Z", MeetingStatus.PLANNED, 1)));
        VEvent gone = event(read(meeting("2026-05-19T17:00:00Z", "2026-05-19T19:00:00Z", MeetingStatus.CANCELLED, 2)));

        assertEquals(REFERENCE + "@candour", value(first, Property.UID));
        assertEquals(value(first, Property.UID), value(moved, Property.UID));
        assertEquals(value(first, Property.UID), value(gone, Property.UID));
        assertEquals(
                List.of("0", "1", "2"),
                List.of(first, moved, gone).stream()
                        .map(event -> value(event, Property.SEQUENCE))
                        .toList());
        assertEquals("CONFIRMED", value(moved, Property.STATUS));
        assertEquals("CANCELLED", value(gone, Property.STATUS));
        assertTrue(value(gone, Property.SUMMARY).startsWith("Cancelled: "), value(gone, Property.SUMMARY));
        assertEquals("20260105T093000Z", value(gone, Property.DTSTAMP));
    }

    @Test
    void times_are_those_of_london_clocks_in_summer_and_in_winter() throws Exception {
        Calendar calendar = read(
                meeting("2026-05-12T17:00:00Z", "2026-05-12T19:00:00Z", MeetingStatus.PLANNED, 0),
                meeting("2026-12-08T18:00:00Z", "2026-12-08T20:00:00Z", MeetingStatus.PLANNED, 0));
        List<VEvent> events = calendar.getComponents(Component.VEVENT);

        for (int at = 0; at < 2; at++) {
            Property start = events.get(at).getProperty(Property.DTSTART).orElseThrow();
            assertEquals(
                    "Europe/London",
                    start.getParameter(Parameter.TZID).orElseThrow().getValue());
            assertEquals(at == 0 ? "20260512T180000" : "20261208T180000", start.getValue());
        }
        List<VTimeZone> zones = calendar.getComponents(Component.VTIMEZONE);
        assertEquals(1, zones.size());
        assertEquals(
                "Europe/London",
                zones.getFirst().getProperty(Property.TZID).orElseThrow().getValue());
    }

    /// The clocks of the file and those of the Java machine agree an hour before and after every change for 30 years.
    @Test
    void the_clocks_in_the_file_change_when_those_of_london_do() throws Exception {
        VTimeZone zone =
                (VTimeZone) read(meeting("2026-05-12T17:00:00Z", "2026-05-12T19:00:00Z", MeetingStatus.PLANNED, 0))
                        .getComponents(Component.VTIMEZONE)
                        .getFirst();
        ZoneId london = ZoneId.of("Europe/London");
        Instant at = Instant.parse("1997-01-01T00:00:00Z");
        Instant end = Instant.parse("2037-01-01T00:00:00Z");
        int checked = 0;
        while (at.isBefore(end)) {
            at = london.getRules().nextTransition(at).getInstant();
            for (int hours : new int[] {-2, 2}) {
                ZonedDateTime local = at.plusSeconds(hours * 3600L).atZone(london);
                assertEquals(
                        local.getOffset(),
                        zone.getApplicableObservance(local.toOffsetDateTime())
                                .getProperty(Property.TZOFFSETTO)
                                .map(offset -> OffsetDateTime.parse("2000-01-01T00:00:00"
                                                + (offset.getValue().equals("+0000") ? "Z" : "+01:00"))
                                        .getOffset())
                                .orElseThrow(),
                        local.toString());
                checked++;
            }
        }
        assertEquals(160, checked, 4);
    }

    @Test
    void all_meetings_of_a_panel_are_one_file_with_its_name() throws Exception {
        Calendar calendar = read(
                meeting("2026-05-12T17:00:00Z", "2026-05-12T19:00:00Z", MeetingStatus.HELD, 0),
                meeting("2026-07-14T17:00:00Z", "2026-07-14T19:00:00Z", MeetingStatus.CANCELLED, 1));

        assertEquals(2, calendar.getComponents(Component.VEVENT).size());
        assertEquals(
                "PUBLISH", calendar.getProperty(Property.METHOD).orElseThrow().getValue());
    }
}
