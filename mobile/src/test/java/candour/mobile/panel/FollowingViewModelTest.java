package candour.mobile.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.panel.FollowingViewModel.Note;
import candour.mobile.panel.FollowingViewModel.Page;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingViewModelTest {
    private final FakePortal portal = PanelPortal.make();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final FollowingViewModel following =
            new FollowingViewModel(portal.api(), Background.here(), clock, () -> Language.ENGLISH);

    private void enter(String typed) {
        following.type(typed);
        following.enter();
    }

    private Page page() {
        return following.state().get().page();
    }

    private Note note() {
        return following.state().get().note();
    }

    private Optional<String> status() {
        return following.state().get().application().map(ApplicationDocument::status);
    }

    @Test
    void a_reference_opens_its_application_and_is_let_go_of() {
        enter(PanelPortal.REFERENCE);

        assertEquals(Page.APPLICATION, page());
        assertEquals(Optional.of("talk"), status());
        assertEquals("", following.reference());
        assertEquals("{\"visit\":\"a-visit\"}", portal.bodies().get(1));
    }

    @Test
    void a_reference_that_cannot_be_right_is_never_sent() {
        enter(" - ");
        assertEquals(Note.EMPTY, note());
        enter("000-000-000-000-000-001");
        assertEquals(Note.WRONG, note());
        enter("000");
        assertEquals(Note.WRONG, note());
        assertEquals(List.of(), portal.asked());
    }

    @Test
    void a_reference_that_no_application_has_says_so() {
        portal.on("/api/v1/applications/state", "404");
        enter(PanelPortal.REFERENCE);

        assertEquals(Page.ASKING, page());
        assertEquals(Note.NO_APPLICATION, note());
    }

    @Test
    void without_a_network_the_reference_stays_in_its_field() {
        portal.network(false);
        enter(PanelPortal.REFERENCE);

        assertEquals(Note.AWAY, note());
        assertEquals(PanelPortal.REFERENCE, following.reference());
    }

    @Test
    void an_application_is_taken_back_after_it_was_asked() {
        enter(PanelPortal.REFERENCE);
        following.askToWithdraw();
        assertEquals(Page.WITHDRAWING, page());
        assertTrue(following.back());
        assertEquals(Page.APPLICATION, page());

        following.askToWithdraw();
        following.withdraw();
        assertEquals(Optional.of("withdrawn"), status());
        assertEquals(Page.APPLICATION, page());
    }

    @Test
    void where_it_is_not_known_whether_it_was_taken_back_that_is_said() {
        enter(PanelPortal.REFERENCE);
        following.askToWithdraw();
        portal.loseAnswers(true);
        following.withdraw();

        assertEquals(Page.WITHDRAWING, page());
        assertEquals(Note.AWAY, note());
    }

    @Test
    void after_half_an_hour_it_is_closed_and_a_minute_before_it_is_not() {
        enter(PanelPortal.REFERENCE);
        clock.pass(Duration.ofMinutes(29));
        following.closeInTime();
        assertEquals(Page.APPLICATION, page());

        clock.pass(Duration.ofMinutes(1));
        following.closeInTime();
        assertEquals(Note.OVER, note());
        assertEquals(Optional.empty(), status());
    }

    @Test
    void leaving_forgets() {
        enter(PanelPortal.REFERENCE);

        assertFalse(following.back());
        assertEquals(Optional.empty(), status());
        assertEquals(Optional.empty(), following.remaining());
    }
}
