package candour.mobile.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.api.Answer;
import candour.mobile.background.Background;
import candour.mobile.support.FakePortal;
import candour.mobile.support.MovingClock;
import candour.shared.text.Language;
import candour.shared.wire.ApplicationAsked;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.MessageSent;
import candour.shared.wire.VisitReceipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final String PATH = "/api/v1/applications/";
    private static final String DOCUMENT =
            "200 {\"panel\":\"p1\",\"panelName\":\"Sample panel\",\"status\":\"talk\",\"open\":true,"
                    + "\"received\":\"2026-11-16\",\"words\":\"\"}";
    private static final Visited<VisitReceipt, ApplicationDocument> APPLICATION = new Visited<>(
            PATH,
            "state",
            ApplicationAsked::new,
            VisitReceipt.class,
            given -> new Visited.Pass(given.visit(), given.minutes()),
            ApplicationDocument.class);

    private final FakePortal portal = new FakePortal()
            .on(PATH + "visits", "200 {\"visit\":\"a-visit\",\"minutes\":30}")
            .on(PATH + "state", DOCUMENT)
            .on(PATH + "withdraw", DOCUMENT)
            .on(PATH + "erase", "204");
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Visit<ApplicationDocument> visit = visit(Background.here());
    private final List<Object> answers = new ArrayList<>();

    private Visit<ApplicationDocument> visit(Background background) {
        return new Visit<>(APPLICATION, portal.api(), background, clock, () -> Language.ENGLISH);
    }

    @Test
    void a_reference_is_sent_once_and_then_what_the_portal_gave_for_it() {
        visit.begin("typed", answers::add);
        visit.act("withdraw", answers::add);
        visit.act("withdraw", token -> new MessageSent(token, "words"), answers::add);
        visit.last("erase", answers::add);

        assertEquals(
                List.of(
                        "{\"reference\":\"typed\"}",
                        "{\"visit\":\"a-visit\"}",
                        "{\"visit\":\"a-visit\"}",
                        "{\"visit\":\"a-visit\",\"text\":\"words\"}",
                        "{\"visit\":\"a-visit\"}"),
                portal.bodies());
        assertEquals(4, answers.stream().filter(Answer.Good.class::isInstance).count());
    }

    @Test
    void a_visit_in_which_nothing_is_seen_is_let_go_of() {
        portal.on(PATH + "state", "404");
        visit.begin("typed", answers::add);

        assertEquals(List.of(new Answer.Refused<>(Visit.NONE, "")), answers);
        assertEquals(Optional.empty(), visit.remaining());
    }

    @Test
    void a_reference_that_the_portal_cannot_read_begins_nothing() {
        portal.on(PATH + "visits", "400");
        visit.begin("typed", answers::add);

        assertEquals(List.of(new Answer.Refused<>(400, "")), answers);
        assertEquals(List.of(PATH + "visits"), portal.asked());
        assertEquals(Optional.empty(), visit.remaining());
    }

    @Test
    void it_is_over_after_the_minutes_that_the_portal_gave_and_not_before() {
        assertFalse(visit.isOver());
        visit.begin("typed", answers::add);
        clock.pass(Duration.ofMinutes(30).minusMillis(1));
        assertFalse(visit.isOver());
        assertEquals(Optional.of(Duration.ofMillis(1)), visit.remaining());

        clock.pass(Duration.ofMillis(1));
        assertTrue(visit.isOver());
        visit.end();
        assertFalse(visit.isOver());
    }

    @Test
    void after_its_end_nothing_is_asked_until_another_is_begun() {
        visit.begin("typed", answers::add);
        visit.end();
        visit.look(answers::add);
        visit.last("erase", answers::add);
        assertEquals(List.of(PATH + "visits", PATH + "state"), portal.asked());

        visit.begin("again", answers::add);
        visit.look(answers::add);
        assertEquals(5, portal.asked().size());
    }

    @Test
    void while_an_answer_is_waited_for_nothing_else_is_asked() {
        visit.begin("typed", answer -> {
            answers.add(answer);
            assertFalse(visit.busy().get());
        });
        portal.on(PATH + "state", body -> {
            assertTrue(visit.busy().get());
            visit.last("erase", answers::add);
            return DOCUMENT;
        });
        visit.look(answers::add);

        assertEquals(List.of(PATH + "visits", PATH + "state", PATH + "state"), portal.asked());
    }

    @Test
    void an_answer_that_comes_after_the_person_left_finds_nobody_and_opens_nothing() {
        portal.on(PATH + "state", body -> {
            visit.leave();
            return DOCUMENT;
        });
        visit.begin("typed", answers::add);

        assertEquals(List.of(), answers);
        assertEquals(Optional.empty(), visit.remaining());
        assertFalse(visit.busy().get());
    }

    @Test
    void without_a_network_the_answer_says_so() {
        portal.network(false);
        visit.begin("typed", answers::add);

        assertInstanceOf(Answer.Away.class, answers.get(0));
    }

    @Test
    void nothing_of_the_visit_is_printed() {
        assertEquals("a visit of 30 minutes", new Visited.Pass("a-visit", 30).toString());
    }
}
