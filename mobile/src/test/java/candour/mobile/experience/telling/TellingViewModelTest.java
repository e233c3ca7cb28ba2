package candour.mobile.experience.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.experience.Draft;
import candour.mobile.experience.Phone;
import candour.mobile.experience.Sending;
import candour.mobile.support.MovingClock;
import candour.shared.experience.AnswerProblem.Fault;
import candour.shared.experience.Question;
import candour.shared.experience.Questionnaire;
import candour.shared.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingViewModelTest {
    private final MovingClock clock = new MovingClock("2026-11-22T12:00:00Z");
    private final Phone phone;
    private final TellingViewModel telling;
    private Language language = Language.ENGLISH;

    TellingViewModelTest(@TempDir Path device) {
        phone = Phone.offline(device, clock);
        telling = open(phone.shelf.begin(Language.ENGLISH));
    }

    private TellingViewModel open(Draft draft) {
        return new TellingViewModel(draft, phone.shelf, phone.queue, clock, () -> language);
    }

    @Test
    void the_first_question_is_asked_first_and_nothing_is_answered_beforehand() {
        assertEquals("teller", open());
        assertTrue(telling.answers().isEmpty());
    }

    @Test
    void one_tap_answers_keeps_and_goes_on_and_one_tap_skips() {
        choose("me");
        assertEquals("age", open());
        assertEquals(List.of("me"), kept().answers().list("teller"));

        telling.skip();
        assertEquals("stop-kind", open());
    }

    @Test
    void skipping_takes_back_what_was_said() {
        choose("me");
        assertTrue(telling.back());
        telling.skip();

        assertEquals(List.of(), telling.answers().list("teller"));
    }

    @Test
    void every_question_can_be_skipped_by_one_tap_to_the_answers() {
        int taps = 0;
        while (telling.where().get().question().isPresent()) {
            telling.skip();
            taps++;
        }

        assertEquals(telling.asked().size(), taps);
    }

    @Test
    void what_is_asked_follows_from_what_was_said() {
        goTo("stop-kind");
        choose("vehicle-stop");
        assertTrue(ids().contains("told-why-stopped"));
        assertFalse(ids().contains("power"));

        goTo("stop-kind");
        choose("on-foot");
        assertTrue(ids().contains("told-grounds"));
        goTo("power");
        choose("cjpoa-s60");
        assertTrue(ids().contains("told-authorisation"));
        assertFalse(ids().contains("told-grounds"));
    }

    @Test
    void questions_about_children_are_asked_of_children() {
        goTo("age");
        choose("25-34");
        assertFalse(ids().contains("taken-for-older"));

        goTo("age");
        choose("13-15");
        assertTrue(ids().contains("taken-for-older"));
    }

    @Test
    void an_answer_that_cannot_be_taken_stays_and_is_not_passed() {
        walkTo("date");
        telling.type(question(), List.of("2026-2-31"));
        telling.next();

        assertEquals("date", open());
        assertEquals(Optional.of(Fault.NO_DATE), telling.where().get().fault());
        assertEquals(List.of("2026-2-31"), kept().answers().list("date"));

        telling.type(question(), List.of("2026-11-23"));
        telling.next();
        assertEquals(Optional.of(Fault.NOT_YET), telling.where().get().fault());

        telling.type(question(), List.of("2026-11-22"));
        telling.next();
        assertEquals("time", open());
    }

    @Test
    void answers_that_do_not_go_together_are_both_kept_and_said() {
        walkTo("reasons-given");
        telling.tick(question(), "behaviour", true);
        telling.tick(question(), "none-given", true);
        telling.next();
        assertEquals(Optional.of(Fault.NOT_TOGETHER), telling.where().get().fault());
        assertEquals(List.of("behaviour", "none-given"), kept().answers().list("reasons-given"));

        telling.tick(question(), "behaviour", false);
        telling.next();
        assertEquals("reason-words", open());
    }

    @Test
    void words_are_kept_when_typing_pauses_and_before_anything_else_is_done() {
        goTo("own-words");
        telling.type(question(), List.of("They were calm."));
        telling.settle();
        assertEquals(List.of("They were calm."), kept().answers().list("own-words"));

        telling.type(question(), List.of("They were calm. So was I."));
        telling.back();
        assertEquals(List.of("They were calm. So was I."), kept().answers().list("own-words"));
    }

    @Test
    void a_draft_goes_on_where_it_was_left() {
        choose("me");
        choose("18-24");
        assertEquals("stop-kind", open());

        TellingViewModel later = open(kept());

        assertEquals("stop-kind", id(later.where().get().question()));
        assertEquals(List.of("18-24"), later.answers().list("age"));
    }

    @Test
    void a_draft_in_which_nothing_was_said_is_no_draft() {
        assertFalse(telling.back());

        assertEquals(List.of(), phone.shelf.all());
    }

    @Test
    void a_draft_speaks_the_language_it_was_last_told_in() {
        choose("me");
        language = Language.WELSH;
        choose("18-24");

        assertEquals(Language.WELSH, kept().language());
    }

    @Test
    void one_answer_is_changed_and_the_answers_are_looked_over_again() {
        choose("me");
        telling.end();
        telling.change(Questionnaire.current().findQuestion("age").orElseThrow());
        choose("16-17");

        assertEquals("", open());
        assertFalse(telling.isChanging());
        assertTrue(telling.back());
        assertEquals("wish", open());
    }

    @Test
    void words_that_are_no_district_are_kept_as_the_place() {
        walkTo("area");
        telling.search("by the old market");
        telling.keepAsPlace("by the old market");

        assertEquals("place", open());
        assertEquals(List.of("by the old market"), kept().answers().list("place"));
        assertEquals(List.of(), kept().answers().list("area"));
        assertEquals("", telling.search());
    }

    @Test
    void nothing_is_sent_while_an_answer_must_be_put_right() {
        goTo("date");
        telling.type(question(), List.of("2030"));
        telling.end();

        assertFalse(telling.send());
        assertEquals(1, telling.problems().size());
        assertEquals(List.of(), phone.queue.all());
    }

    @Test
    void what_is_sent_leaves_out_what_is_not_asked_any_more() {
        goTo("power");
        choose("pace-s1");
        goTo("stop-kind");
        choose("stop-and-account");

        assertTrue(telling.send());

        assertTrue(phone.queue.all().get(0) instanceof Sending.Waiting);
        phone.queue.takeBack(phone.queue.all().get(0).id());
        assertEquals(List.of(), kept().answers().list("power"));
        assertEquals(List.of("stop-and-account"), kept().answers().list("stop-kind"));
    }

    @Test
    void a_phone_that_keeps_nothing_says_so() {
        choose("me");
        phone.shelf.wipe(telling.draft().id());
        choose("18-24");

        assertFalse(telling.kept().get());
        assertEquals(List.of("18-24"), telling.answers().list("age"));
        telling.end();
        assertFalse(telling.send());
    }

    private void goTo(String id) {
        telling.end();
        telling.change(Questionnaire.current().findQuestion(id).orElseThrow());
    }

    private void walkTo(String id) {
        while (!open().equals(id)) {
            telling.skip();
        }
    }

    private void choose(String code) {
        telling.choose(question(), code);
    }

    private Question question() {
        return telling.where().get().question().orElseThrow();
    }

    private String open() {
        return id(telling.where().get().question());
    }

    private static String id(Optional<Question> question) {
        return question.map(Question::id).orElse("");
    }

    private List<String> ids() {
        return telling.asked().stream().map(Question::id).toList();
    }

    private Draft kept() {
        return phone.shelf.all().get(0);
    }
}
