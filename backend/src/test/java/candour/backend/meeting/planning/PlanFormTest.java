package candour.backend.meeting.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import candour.backend.meeting.MeetingKind;
import candour.backend.meeting.PlanMeeting;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Checked;
import candour.backend.platform.web.component.FormError;
import candour.shared.text.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFormTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private static Checked<PlanMeeting> check(String kind, String date, String from, String to, String seats) {
        return new PlanForm(kind, date, from, to, "Hall", "", seats).check(ENGLISH, NOW);
    }

    private static List<String> wrong(Checked<PlanMeeting> checked) {
        return assertInstanceOf(Checked.Wrong.class, checked).errors().stream()
                .map(error -> ((FormError) error).field())
                .toList();
    }

    @Test
    void times_are_read_on_london_clocks() {
        assertEquals(
                new Checked.Right<>(new PlanMeeting(
                        MeetingKind.FORUM,
                        Instant.parse("2026-05-12T17:00:00Z"),
                        Instant.parse("2026-05-12T19:30:00Z"),
                        "Hall",
                        "",
                        40)),
                check("forum", "12/5/2026", "6pm", "20:30", "40"));
    }

    @Test
    void a_time_that_clocks_leave_out_is_refused_and_the_one_that_comes_twice_is_the_first() {
        assertEquals(List.of("from"), wrong(check("panel", "29/3/2026", "1:30am", "4am", "")));
        PlanMeeting twice = ((Checked.Right<PlanMeeting>) check("panel", "25/10/2026", "1:30am", "4am", "")).command();
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), twice.startsAt());
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertEquals(List.of("kind", "date"), wrong(check("", "31/2/2026", "", "", "")));
        assertEquals(List.of("from", "to"), wrong(check("panel", "12/5/2026", "evening", "25:00", "")));
        assertEquals(List.of("date"), wrong(check("panel", "31/12/2025", "6pm", "8pm", "")));
        assertEquals(List.of("to"), wrong(check("panel", "12/5/2026", "6pm", "6pm", "")));
        assertEquals(List.of("seats"), wrong(check("panel", "12/5/2026", "6pm", "8pm", "4")));
        assertEquals(List.of("seats"), wrong(check("forum", "12/5/2026", "6pm", "8pm", "0")));
        assertEquals(
                List.of("place"),
                wrong(new PlanForm("panel", "12/5/2026", "6pm", "8pm", "", "", "").check(ENGLISH, NOW)));
    }

    @Test
    void times_may_be_written_in_several_ways() {
        assertEquals(Optional.of(LocalTime.of(18, 30)), PlanForm.time("6:30 pm"));
        assertEquals(Optional.of(LocalTime.of(18, 30)), PlanForm.time("18.30"));
        assertEquals(Optional.of(LocalTime.of(18, 0)), PlanForm.time("6yh"));
        assertEquals(Optional.of(LocalTime.of(0, 15)), PlanForm.time("12:15am"));
        assertEquals(Optional.of(LocalTime.NOON), PlanForm.time("12pm"));
        assertEquals(Optional.empty(), PlanForm.time("6"));
        assertEquals(Optional.empty(), PlanForm.time("13pm"));
    }
}
