package candour.mobile.experience.aboutyou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.background.Background;
import candour.mobile.experience.AboutYouSending;
import candour.mobile.experience.aboutyou.AboutYouViewModel.Note;
import candour.mobile.experience.aboutyou.AboutYouViewModel.Page;
import candour.mobile.support.FakePortal;
import candour.shared.people.EqualityQuestion;
import candour.shared.text.Language;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AboutYouViewModelTest {
    private final FakePortal portal = new FakePortal().on("/api/v1/equality-answers", "204");
    private final AboutYouViewModel about = new AboutYouViewModel(
            new AboutYouSending(portal.api(), Background.here(), new SecureRandom()), () -> Language.ENGLISH);

    @Test
    void nothing_is_answered_beforehand_and_every_question_can_be_skipped() {
        about.begin();
        while (page() == Page.QUESTION) {
            about.skip();
        }

        assertEquals(Page.SEND, page());
        assertEquals(0, about.answered());
        assertEquals(List.of(), portal.asked());
    }

    @Test
    void the_background_is_asked_within_the_group_that_was_chosen() {
        about.begin();
        about.choose(EqualityQuestion.ETHNIC_GROUP, "asian");

        assertEquals(Optional.of(EqualityQuestion.ETHNIC_BACKGROUND), question());
        assertEquals(
                List.of("A1", "A2", "A3", "A4", "A9", "prefer-not-to-say"),
                about.options(EqualityQuestion.ETHNIC_BACKGROUND));
    }

    @Test
    void whoever_does_not_say_the_group_is_not_asked_for_the_background() {
        about.begin();
        about.choose(EqualityQuestion.ETHNIC_GROUP, EqualityQuestion.PREFER_NOT_TO_SAY);

        assertEquals(Optional.of(EqualityQuestion.AGE), question());
    }

    @Test
    void an_answer_that_takes_words_waits_for_them() {
        about.begin();
        about.choose(EqualityQuestion.ETHNIC_GROUP, "white");
        about.choose(EqualityQuestion.ETHNIC_BACKGROUND, "W9");
        assertEquals(Optional.of(EqualityQuestion.ETHNIC_BACKGROUND), question());

        about.write(EqualityQuestion.ETHNIC_BACKGROUND, "a".repeat(101));
        about.next();
        assertEquals(Note.TOO_LONG, about.state().get().note());

        about.write(EqualityQuestion.ETHNIC_BACKGROUND, "Manx");
        about.next();
        assertEquals(Optional.of(EqualityQuestion.AGE), question());
    }

    @Test
    void answers_are_sent_after_the_tap_that_says_so_and_are_gone_then() {
        answerAge();
        assertEquals(List.of(), portal.asked());
        assertEquals(1, about.answered());

        about.send();

        assertEquals(Page.THANKS, page());
        assertEquals(List.of("/api/v1/equality-answers"), portal.asked());
        assertTrue(portal.bodies().get(0).contains("\"age\":\"18-24\""));
        assertEquals("", about.answer(EqualityQuestion.AGE));
    }

    @Test
    void a_lost_answer_is_said_to_be_unknown_and_sent_again_under_the_same_name() {
        answerAge();
        portal.loseAnswers(true);
        about.send();
        assertEquals(Note.NO_ANSWER, about.state().get().note());

        portal.loseAnswers(false);
        about.send();

        assertEquals(Page.THANKS, page());
        assertEquals(portal.bodies().get(0), portal.bodies().get(1));
    }

    @Test
    void a_refusal_is_said_as_one() {
        answerAge();
        portal.on("/api/v1/equality-answers", "400");
        about.send();

        assertEquals(Note.NOT_TAKEN, about.state().get().note());
    }

    @Test
    void the_way_back_leads_through_the_questions_and_leaving_forgets() {
        about.begin();
        about.choose(EqualityQuestion.ETHNIC_GROUP, EqualityQuestion.PREFER_NOT_TO_SAY);
        assertTrue(about.back());
        assertEquals(Optional.of(EqualityQuestion.ETHNIC_GROUP), question());
        assertTrue(about.back());
        assertEquals(Page.START, page());

        assertFalse(about.back());
        assertEquals("", about.answer(EqualityQuestion.ETHNIC_GROUP));
    }

    private void answerAge() {
        about.begin();
        while (page() == Page.QUESTION) {
            if (question().filter(EqualityQuestion.AGE::equals).isPresent()) {
                about.choose(EqualityQuestion.AGE, "18-24");
            } else {
                about.skip();
            }
        }
    }

    private Page page() {
        return about.state().get().page();
    }

    private Optional<EqualityQuestion> question() {
        return about.state().get().question();
    }
}
