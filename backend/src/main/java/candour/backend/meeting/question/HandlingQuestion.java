package candour.backend.meeting.question;

import candour.backend.audit.AuditLog;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.platform.fault.NotAllowed;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.time.LondonTime;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// Publishes a question of the public, or says why not, and answers it. The answer stands under a role, never a name.
@Singleton
class HandlingQuestion {
    /// The most characters of a published question.
    static final int LONGEST_QUESTION = 2000;

    /// The most characters of an answer.
    static final int LONGEST_ANSWER = 6000;

    private final AskedQuestionRepository asked;
    private final PublishedQuestionRepository published;
    private final CarryingQuestions carrying;
    private final AuditLog audit;
    private final Clock clock;

    HandlingQuestion(
            AskedQuestionRepository asked,
            PublishedQuestionRepository published,
            CarryingQuestions carrying,
            AuditLog audit,
            Clock clock) {
        this.asked = asked;
        this.published = published;
        this.carrying = carrying;
        this.audit = audit;
        this.clock = clock;
    }

    /// Publishes it, in these words. Where its meeting is over, it goes to the next one.
    ///
    /// @throws NotAllowed when they do not decide on it
    /// @throws Stale when somebody decided since it was read
    @Transactional
    public void publish(SignedIn by, OpenedQuestion opened, int version, String text, PutTo putTo) {
        require(opened.mayDecide());
        AskedQuestion question = opened.question();
        Meeting meeting = opened.meeting();
        if (!question.isWaiting() || asked.move(question.id(), AskedQuestion.PUBLISHED, version) == 0) {
            throw new Stale();
        }
        published.insert(
                question.id(),
                meeting.id(),
                meeting.id(),
                meeting.panelId(),
                meeting.forceId(),
                question.language(),
                text,
                putTo.code(),
                today());
        carrying.carry(meeting.panelId());
        record(by, opened, "published", Map.of("put-to", putTo.code()));
    }

    /// Says why it is not published.
    ///
    /// @throws NotAllowed when they do not decide on it
    /// @throws Stale when somebody decided since it was read
    @Transactional
    public void refuse(SignedIn by, OpenedQuestion opened, int version, Refusal reason) {
        require(opened.mayDecide());
        if (asked.refuse(opened.question().id(), reason.code(), version) == 0) {
            throw new Stale();
        }
        record(by, opened, "refused", Map.of("reason", reason.code()));
    }

    /// Answers it, once.
    ///
    /// @throws NotAllowed when it is not put to their role
    /// @throws Stale when somebody answered or moved it since it was read
    @Transactional
    public void answer(SignedIn by, OpenedQuestion opened, int version, String text, Language language) {
        require(opened.mayAnswer());
        String role = opened.putTo().answers().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (published.answer(opened.reference(), version, text, language.code(), role, today()) == 0) {
            throw new Stale();
        }
        record(by, opened, "answered", Map.of("role", role));
    }

    /// Takes it down with its answer; it waits to be read again.
    ///
    /// @throws NotAllowed when they do not decide on it
    /// @throws Stale when it is not published any more
    @Transactional
    public void takeDown(SignedIn by, OpenedQuestion opened) {
        require(opened.mayDecide());
        if (published.delete(opened.reference()) == 0) {
            throw new Stale();
        }
        asked.waitAgain(opened.reference());
        record(by, opened, "taken-down", Map.of());
    }

    private static void require(boolean may) {
        if (!may) {
            throw new NotAllowed();
        }
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private void record(SignedIn by, OpenedQuestion opened, String act, Map<String, String> facts) {
        audit.record(by.actor(), new QuestionEvent(opened.reference(), act, facts));
    }
}
