package candour.backend.meeting.question;

import candour.backend.identity.Role;
import candour.backend.meeting.Meeting;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.IsoWeek;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/// Made-up questions of the public for trials, one in each state.
@Singleton
public class SampleQuestions {
    private static final String ENGLISH = Language.ENGLISH.code();

    private final AskedQuestionRepository asked;
    private final PublishedQuestionRepository published;
    private final QuestionText texts;
    private final Clock clock;

    SampleQuestions(
            AskedQuestionRepository asked, PublishedQuestionRepository published, QuestionText texts, Clock clock) {
        this.asked = asked;
        this.published = published;
        this.texts = texts;
        this.clock = clock;
    }

    /// Makes them, in the transaction under way.
    ///
    /// @param last meeting that was held
    /// @param next meeting that is planned
    public void make(Meeting last, Meeting next) {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate before = last.day().minusDays(6);
        PublicReference answered = publish(
                last,
                last,
                "Made-up question. Why do officers say so little about the grounds of a search?",
                PutTo.FORCE,
                before);
        published.answer(
                answered,
                1,
                "Made-up answer. From this spring every record must say the grounds in the officer’s own words. "
                        + "Sergeants check ten records a month.",
                ENGLISH,
                Role.FORCE_CONTACT.word(),
                last.day().plusDays(2));
        publish(
                last,
                next,
                "Made-up question. How many searches near the market were of people under 18?",
                PutTo.FORCE,
                before);
        publish(
                next,
                next,
                "Made-up question. Will the panel look at searches on buses?",
                PutTo.PANEL,
                today.minusDays(3));
        refuse(last, "Made-up question. Why was my neighbour stopped at number 12?", Refusal.PERSON);
        ask(
                next,
                "Made-up question. Why did PC Example 4711 search my friend outside the library?",
                PutTo.FORCE,
                today);
        ask(next, "Made-up question. Who chooses which records the panel sees?", PutTo.OFFICE, today);
    }

    /// Removes what was asked of a meeting.
    public void erase(Meeting meeting) {
        asked.delete(meeting.id());
        published.deleteOf(meeting.id());
    }

    private PublicReference ask(Meeting meeting, String text, PutTo putTo, LocalDate until) {
        PublicReference id = texts.name(meeting.id(), text);
        int week = IsoWeek.of(until).plusWeeks(-1).value();
        asked.insert(id, meeting.id(), meeting.forceId(), ENGLISH, texts.seal(id, text), putTo.code(), week);
        return id;
    }

    private void refuse(Meeting meeting, String text, Refusal reason) {
        asked.refuse(ask(meeting, text, PutTo.FORCE, meeting.day()), reason.code(), 1);
    }

    private PublicReference publish(Meeting first, Meeting now, String text, PutTo putTo, LocalDate day) {
        PublicReference id = ask(first, text, putTo, day);
        asked.move(id, AskedQuestion.PUBLISHED, 1);
        published.insert(id, now.id(), first.id(), now.panelId(), now.forceId(), ENGLISH, text, putTo.code(), day);
        return id;
    }
}
