package candour.backend.meeting.question;

import candour.backend.meeting.MeetingLookup;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Puts questions of the public that meetings left unanswered on the agenda of the next one. Where none is planned they
/// wait for it. Source: West Midlands OPCC report of September 2022, paragraph 18: the public asks senior officers.
@Singleton
public class CarryingQuestions {
    private final MeetingLookup meetings;
    private final PublishedQuestionRepository questions;
    private final Clock clock;

    CarryingQuestions(MeetingLookup meetings, PublishedQuestionRepository questions, Clock clock) {
        this.meetings = meetings;
        this.questions = questions;
        this.clock = clock;
    }

    /// Carries those of one panel, in the transaction under way.
    ///
    /// @return how many went on
    public int carry(long panelId) {
        return meetings.next(panelId)
                .map(next -> questions.carry(panelId, next.id(), clock.instant()))
                .orElse(0);
    }
}
