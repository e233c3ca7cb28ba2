package candour.mobile.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Json;
import candour.mobile.api.Portal;
import candour.mobile.api.PortalApi;
import candour.mobile.api.Transport;
import candour.mobile.background.Background;
import candour.mobile.panel.ApplyingViewModel.Note;
import candour.mobile.panel.ApplyingViewModel.Page;
import candour.mobile.panel.ApplyingViewModel.State;
import candour.mobile.panel.Said.Fault;
import candour.mobile.support.FakePortal;
import candour.mobile.text.Texts;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationRefused;
import candour.shared.wire.ApplicationRefused.FieldError;
import candour.shared.wire.ApplicationToSend;
import candour.shared.wire.PanelDocument;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApplyingViewModelTest {
    private final FakePortal portal = PanelPortal.make();
    private ApplyingViewModel applying = applying(portal.api(), PanelPortal.PANEL);

    private static ApplyingViewModel applying(PortalApi api, PanelDocument panel) {
        return new ApplyingViewModel(api, Background.here(), () -> Language.ENGLISH, panel, new Random(7));
    }

    private State state() {
        return applying.state().get();
    }

    private void say(String question, String... said) {
        applying.said().put(question, List.of(said));
    }

    private void answerAll() {
        say("name", "Sample Person");
        say("age", "from-18");
        say("why", " I was stopped. ");
        say("when", "weekend", "online");
        say("expenses", "travel");
        say("vetting", "no");
        say("conflict", "no");
        say("contact", "none");
        applying.begin();
        for (ApplyStep step : ApplyStep.values()) {
            assertEquals(step, state().step());
            applying.next();
        }
        assertEquals(Page.CHECK, state().page());
    }

    private List<String> faults() {
        return state().faults().stream().map(Fault::question).toList();
    }

    private ApplicationToSend sent(int number) {
        return Json.read(portal.bodies().get(number), ApplicationToSend.class).orElseThrow();
    }

    @Test
    void an_application_goes_from_the_first_question_to_its_reference() {
        answerAll();
        applying.send();

        assertEquals(Page.RECEIPT, state().page());
        assertEquals(Optional.of(PanelPortal.REFERENCE), state().reference());
        assertEquals(List.of(PanelPortal.APPLY), portal.asked());
        assertEquals(
                Map.of(
                        "name", List.of("Sample Person"),
                        "age", List.of("from-18"),
                        "why", List.of("I was stopped."),
                        "when", List.of("weekend", "online"),
                        "expenses", List.of("travel"),
                        "vetting", List.of("no"),
                        "conflict", List.of("no"),
                        "contact", List.of("none")),
                sent(0).answers());
        assertEquals("en", sent(0).language());
        assertEquals("", applying.said().one("name"), "forgotten once it is taken");
    }

    @Test
    void every_screen_says_what_is_missing_and_keeps_what_was_said() {
        applying.begin();
        applying.next();
        assertEquals(List.of("name", "age"), faults());

        say("name", "Sample Person");
        say("age", "none");
        applying.next();
        assertEquals(List.of("age"), faults());
        assertTrue(state().faults().get(0).words(Texts.of(Language.ENGLISH)).startsWith("This panel is not for"));
        assertEquals("Sample Person", applying.said().one("name"));
    }

    @Test
    void a_text_is_counted_in_characters_as_people_see_them() {
        answerAll();
        applying.change(ApplyStep.WHY);
        say("why", "ø".repeat(2001));
        applying.next();
        assertEquals("Use at most 2,000 characters", state().faults().get(0).words(Texts.of(Language.ENGLISH)));

        say("why", "\uD83D\uDE00".repeat(2000));
        applying.next();
        assertEquals(Page.CHECK, state().page());
    }

    @Test
    void questions_that_depend_on_others_are_asked_and_sent_only_then() {
        ApplyingViewModel young = applying(portal.api(), PanelPortal.YOUNG);
        young.said().put("name", List.of("Sample Person"));
        young.said().put("age", List.of("under-16"));
        assertEquals(
                List.of("parent"),
                young.said().faults(ApplyStep.YOU).stream().map(Fault::question).toList());

        answerAll();
        say("conflict-what", "A cousin");
        say("mail", "not an address");
        say("parent", "yes");
        assertFalse(applying.said().toSend().keySet().stream()
                .anyMatch(List.of("conflict-what", "mail", "parent")::contains));
        say("conflict", "yes");
        say("contact", "mail");
        assertTrue(applying.said().toSend().containsKey("conflict-what"));
        assertEquals(1, applying.said().faults(ApplyStep.CONTACT).size());
        say("mail", "person@example.org");
        assertEquals(List.of(), applying.said().faults(ApplyStep.CONTACT));
    }

    @Test
    void what_was_surely_not_sent_can_be_changed_and_sent_again() {
        List<Transport> ways = new ArrayList<>(List.of(request -> {
            throw new Transport.Unsent(new IOException("no network"));
        }));
        Transport way = request -> ways.get(0).send(request);
        PortalApi api = new PortalApi(new Portal("Policing Board", URI.create("https://candour.example/")), way);
        applying = applying(api, PanelPortal.PANEL);
        answerAll();
        applying.send();
        assertEquals(Note.UNSENT, state().note());
        assertTrue(applying.isOpen());

        applying.change(ApplyStep.WHY);
        say("why", "Something else.");
        applying.next();
        ways.set(0, portal);
        applying.send();
        assertEquals(Page.RECEIPT, state().page());
        assertTrue(portal.bodies().get(0).contains("Something else."));
    }

    @Test
    void what_may_have_arrived_stays_as_it_is_and_is_sent_again_with_the_same_secret() {
        answerAll();
        portal.loseAnswers(true);
        applying.send();

        assertEquals(Note.UNSURE, state().note());
        assertFalse(applying.isOpen());
        applying.change(ApplyStep.WHY);
        assertEquals(Page.CHECK, state().page());
        assertTrue(applying.back());
        assertEquals(Page.CHECK, state().page());

        portal.loseAnswers(false);
        applying.send();
        assertEquals(Page.RECEIPT, state().page());
        assertEquals(sent(0), sent(1));
        assertNotEquals(null, sent(0).secret());
    }

    @Test
    void what_the_portal_refuses_is_said_beside_its_question_and_can_be_put_right() {
        answerAll();
        portal.on(
                PanelPortal.APPLY,
                "422 "
                        + Json.write(new ApplicationRefused(
                                "about:blank",
                                "Unprocessable Content",
                                422,
                                "Put right",
                                List.of(new FieldError("vetting", "Choose from the list")))));
        applying.send();

        assertEquals(ApplyStep.VETTING, state().step());
        assertEquals("Choose from the list", state().faults().get(0).words(Texts.of(Language.ENGLISH)));
        assertTrue(applying.isOpen());
        applying.next();
        assertEquals(Page.CHECK, state().page());
    }

    @Test
    void a_refusal_without_a_question_keeps_everything() {
        answerAll();
        portal.on(PanelPortal.APPLY, "400");
        applying.send();

        assertEquals(Note.REFUSED, state().note());
        assertEquals("Sample Person", applying.said().one("name"));
    }

    @Test
    void a_panel_that_has_ended_meanwhile_takes_nothing() {
        answerAll();
        portal.on(PanelPortal.APPLY, "404");
        applying.send();

        assertEquals(Page.ENDED, state().page());
        assertFalse(applying.back());
    }

    @Test
    void nobody_passes_the_reference_without_saying_that_it_is_kept() {
        answerAll();
        applying.send();
        assertTrue(applying.back());
        assertEquals(Note.NOT_KEPT, state().note());
        assertFalse(applying.finish());
        assertEquals(Optional.of(PanelPortal.REFERENCE), state().reference());

        applying.keep(true);
        assertTrue(applying.finish());
        assertEquals(Optional.empty(), state().reference());
        assertFalse(state().toString().contains(PanelPortal.REFERENCE));
    }

    @Test
    void the_way_back_leads_through_the_questions_and_leaving_forgets() {
        answerAll();
        assertTrue(applying.back());
        assertEquals(ApplyStep.CONTACT, state().step());
        for (int step = 0; step < ApplyStep.values().length; step++) {
            assertTrue(applying.back());
        }
        assertEquals(Page.INTRO, state().page());
        assertFalse(applying.back());
        assertEquals("", applying.said().one("name"));
        assertEquals("what an applicant said", applying.said().toString());
    }
}
