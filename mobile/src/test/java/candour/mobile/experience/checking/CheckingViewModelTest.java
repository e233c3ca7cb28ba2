package candour.mobile.experience.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.experience.checking.CheckingState.Note;
import candour.mobile.experience.checking.CheckingState.Page;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckingViewModelTest {
    private final FakePortal portal = ReportPortal.make();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final CheckingViewModel checking =
            new CheckingViewModel(portal.api(), Background.here(), clock, () -> Language.ENGLISH);

    @Test
    void a_reference_that_cannot_be_right_is_never_sent() {
        checking.type("ABC 123");
        checking.enter();

        assertEquals(Note.REFERENCE_LENGTH, note());
        assertEquals(List.of(), portal.asked());
        assertEquals("ABC 123", checking.reference());
    }

    @Test
    void a_reference_opens_its_report_and_is_let_go_of() {
        enter();

        assertEquals(Page.REPORT, page());
        assertEquals("reading", checking.state().get().report().orElseThrow().status());
        assertEquals("", checking.reference());
        assertTrue(portal.bodies().get(1).contains("a-visit"));
        assertFalse(portal.bodies().get(1).contains(ReportPortal.REFERENCE));
    }

    @Test
    void without_a_network_the_reference_stays_in_its_field() {
        portal.network(false);
        enter();

        assertEquals(Page.ASKING, page());
        assertEquals(Note.AWAY, note());
        assertEquals(ReportPortal.REFERENCE, checking.reference());
    }

    @Test
    void a_reference_that_no_report_has_says_why_that_may_be() {
        portal.on("/api/v1/reports/status", "404");
        enter();

        assertEquals(Page.NO_REPORT, page());
        assertTrue(checking.back());
        assertEquals(Page.ASKING, page());
        assertEquals("", checking.reference());
    }

    @Test
    void a_message_is_sent_and_its_field_is_empty_again() {
        enter();
        checking.write("  Thank you  ");
        checking.send();

        assertEquals(Note.SENT, note());
        assertEquals("", checking.message());
        assertEquals("{\"visit\":\"a-visit\",\"text\":\"Thank you\"}", last());
    }

    @Test
    void a_message_that_cannot_be_taken_is_not_sent() {
        enter();
        checking.write(" \n");
        checking.send();
        assertEquals(Note.MESSAGE_EMPTY, note());

        checking.write("a".repeat(2001));
        checking.send();
        assertEquals(Note.MESSAGE_LONG, note());
        assertFalse(portal.asked().contains("/api/v1/reports/messages"));

        checking.write("a".repeat(2000));
        checking.send();
        assertEquals(Note.SENT, note());
    }

    @Test
    void a_lost_answer_is_not_called_a_failure_and_keeps_the_message() {
        enter();
        checking.write("Thank you");
        portal.loseAnswers(true);
        checking.send();

        assertEquals(Page.REPORT, page());
        assertEquals(Note.UNSURE, note());
        assertEquals("Thank you", checking.message());
    }

    @Test
    void a_visit_that_is_over_asks_for_the_reference_again_and_keeps_the_message() {
        enter();
        checking.write("Thank you");
        clock.pass(Duration.ofMinutes(30));
        checking.send();

        assertEquals(Page.ASKING, page());
        assertEquals(Note.OVER, note());
        assertEquals(Optional.empty(), checking.remaining());
        assertFalse(portal.asked().contains("/api/v1/reports/messages"));

        enter();
        assertEquals("Thank you", checking.message());
    }

    @Test
    void a_visit_that_the_portal_calls_over_is_over() {
        enter();
        portal.on("/api/v1/reports/messages", "400").on("/api/v1/reports/status", "400");
        checking.write("Thank you");
        checking.send();

        assertEquals(Note.OVER, note());
        assertEquals("Thank you", checking.message());
    }

    @Test
    void a_refused_message_says_why_by_what_the_report_is_like_now() {
        enter();
        checking.write("One more");
        portal.on("/api/v1/reports/messages", "400");
        checking.send();
        assertEquals(Note.TOO_MANY, note());
        assertEquals("One more", checking.message());

        portal.on("/api/v1/reports/status", "200 " + ReportPortal.report("withdrawn", false, "[]"));
        checking.send();
        assertEquals(Note.TAKEN_BACK, note());
    }

    @Test
    void an_open_report_closes_by_itself_after_its_half_hour_and_not_before() {
        enter();
        clock.pass(Duration.ofMinutes(29));
        checking.closeInTime();
        assertEquals(Page.REPORT, page());

        clock.pass(Duration.ofMinutes(1));
        checking.closeInTime();
        assertEquals(Note.OVER, note());
        assertEquals(Optional.empty(), checking.state().get().report());
    }

    @Test
    void a_report_is_taken_back_after_it_was_asked() {
        enter();
        checking.askToWithdraw();
        assertEquals(Page.WITHDRAWING, page());
        assertFalse(portal.asked().contains("/api/v1/reports/withdraw"));

        checking.withdraw();
        assertEquals("withdrawn", checking.state().get().report().orElseThrow().status());
        assertEquals(Page.REPORT, page());
    }

    @Test
    void whoever_thinks_better_of_it_is_back_at_the_report() {
        enter();
        checking.askToErase();
        assertTrue(checking.back());

        assertEquals(Page.REPORT, page());
        assertFalse(portal.asked().contains("/api/v1/reports/erase"));
    }

    @Test
    void a_report_is_erased_and_nothing_of_it_stays() {
        enter();
        checking.write("Thank you");
        checking.askToErase();
        checking.erase();

        assertEquals(Page.ERASED, page());
        assertEquals("", checking.message());
        assertEquals(Optional.empty(), checking.remaining());
    }

    @Test
    void a_report_that_was_erased_while_the_answer_was_lost_is_erased_and_not_unknown() {
        enter();
        checking.askToErase();
        portal.loseAnswers(true);
        checking.erase();
        assertEquals(Note.UNSURE, note());
        assertEquals(Page.ERASING, page());

        portal.loseAnswers(false);
        portal.on("/api/v1/reports/erase", "404");
        checking.erase();
        assertEquals(Page.ERASED, page());
    }

    @Test
    void leaving_forgets_everything() {
        enter();
        checking.write("Thank you");

        assertFalse(checking.back());

        assertEquals("", checking.message());
        assertEquals(Optional.empty(), checking.remaining());
        assertEquals(Optional.empty(), checking.state().get().report());
    }

    private void enter() {
        checking.type(ReportPortal.REFERENCE);
        checking.enter();
    }

    private Page page() {
        return checking.state().get().page();
    }

    private Note note() {
        return checking.state().get().note();
    }

    private String last() {
        return portal.bodies().get(portal.bodies().size() - 1);
    }
}
