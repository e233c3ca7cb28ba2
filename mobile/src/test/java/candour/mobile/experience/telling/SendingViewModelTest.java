package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.experience.Draft;
import candour.mobile.experience.Phone;
import candour.mobile.experience.Sending;
import candour.mobile.experience.TakingPortal;
import candour.mobile.support.MovingClock;
import candour.mobile.text.Texts;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingViewModelTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private final TakingPortal portal = new TakingPortal();
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Phone phone;

    SendingViewModelTest(@TempDir Path device) {
        phone = Phone.start(device, clock, portal);
    }

    private SendingViewModel send() {
        Draft draft = phone.kept("They were calm.");
        assertTrue(phone.queue.send(draft));
        return new SendingViewModel(phone.queue, phone.shelf, draft.id());
    }

    @Test
    void without_a_network_it_is_not_sent_yet_and_can_be_taken_back() {
        portal.behave(TakingPortal.Way.NO_NETWORK);
        SendingViewModel sending = send();
        assertEquals("Not sent yet", title(sending));

        Optional<Draft> draft = sending.takeBack();

        assertEquals(List.of("They were calm."), draft.orElseThrow().answers().list("own-words"));
        assertEquals(Optional.empty(), sending.state().get().sending());
    }

    @Test
    void while_no_answer_came_nobody_says_that_it_arrived_or_did_not() {
        portal.behave(TakingPortal.Way.ANSWER_LOST);
        SendingViewModel sending = send();

        assertEquals("Sent, but we do not know yet whether it arrived", title(sending));
        assertEquals(Optional.empty(), sending.takeBack());
        assertEquals("Sent, but we do not know yet whether it arrived", title(sending));
    }

    @Test
    void what_may_have_arrived_is_wiped_after_it_was_asked() {
        portal.behave(TakingPortal.Way.ANSWER_LOST);
        SendingViewModel sending = send();
        sending.askToWipe();
        assertTrue(sending.state().get().askedToWipe());
        sending.keepWaiting();
        assertFalse(sending.state().get().askedToWipe());

        sending.askToWipe();
        sending.wipe();

        assertEquals(SendingViewModel.Ended.WIPED, sending.state().get().ended());
        assertEquals(List.of(), phone.queue.all());
    }

    @Test
    void trying_again_gets_the_same_reference_and_stores_nothing_twice() {
        portal.behave(TakingPortal.Way.ANSWER_LOST);
        SendingViewModel sending = send();
        portal.behave(TakingPortal.Way.OPEN);

        sending.tryNow();

        assertTrue(sending.state().get().sending().orElseThrow() instanceof Sending.Received);
        assertEquals(1, portal.stored.size());
    }

    @Test
    void the_reference_is_not_left_before_it_is_written_down() {
        SendingViewModel sending = send();

        sending.goOn();

        assertTrue(sending.state().get().gate());
        assertEquals(1, phone.queue.all().size());

        sending.writeDown(true);
        sending.goOn();

        assertEquals(SendingViewModel.Ended.SAVED, sending.state().get().ended());
        assertEquals("2026-12-04", sending.readBy());
        assertEquals(List.of(), phone.queue.all());
    }

    @Test
    void what_the_portal_would_not_take_says_why_and_is_put_right() {
        portal.answers(
                422,
                "{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"Put it right\","
                        + "\"errors\":[{\"field\":\"answers.area\",\"code\":\"no-area\",\"detail\":\"Choose an area from"
                        + " the list\"}]}");
        SendingViewModel sending = send();
        Sending.NotTaken notTaken =
                (Sending.NotTaken) sending.state().get().sending().orElseThrow();

        assertEquals("Your report was not taken", title(sending));
        assertEquals(
                "Area: Choose an area from the list",
                SendingWords.error(ENGLISH, notTaken.errors().get(0)));
        Draft draft = sending.putRight().orElseThrow();
        assertEquals(List.of("They were calm."), draft.answers().list("own-words"));
        assertEquals("area", draft.step());
        Refused refused = new Refused(sending.refused(), draft.answers());
        Question area = Questionnaire.current().findQuestion("area").orElseThrow();
        assertEquals(Optional.of("Choose an area from the list"), refused.reason(area, draft.answers()));
        assertEquals(Optional.empty(), refused.reason(area, draft.answers().with("area", List.of("E08000025"))));
    }

    @Test
    void after_a_day_without_a_network_it_is_wiped_unsent_and_that_is_said_once() {
        portal.behave(TakingPortal.Way.NO_NETWORK);
        SendingViewModel sending = send();
        clock.pass(Duration.ofHours(24));
        sending.tryNow();

        assertEquals("Your report was wiped from this phone", title(sending));

        sending.read();
        assertEquals(List.of(), phone.queue.all());
    }

    private static String title(SendingViewModel sending) {
        return SendingWords.title(ENGLISH, sending.state().get().sending().orElseThrow());
    }
}
