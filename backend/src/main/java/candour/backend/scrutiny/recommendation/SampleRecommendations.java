package candour.backend.scrutiny.recommendation;

import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.MeetingStatus;
import candour.backend.meeting.search.SearchIndex;
import candour.backend.meeting.search.SearchKind;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.SamplePanels;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Made-up recommendations for trials, one in each state, of the made-up panel of Birmingham. They exist only beside
/// the made-up sample and go with it.
@Singleton
public class SampleRecommendations {
    private static final String NOBODY = "0".repeat(32);
    private static final String DOCUMENT = "https://example.org/made-up-document";

    private final PanelLookup panels;
    private final MeetingLookup meetings;
    private final RecommendationRepository recommendations;
    private final EvidenceRepository evidence;
    private final LayingSteps laying;

    SampleRecommendations(
            PanelLookup panels,
            MeetingLookup meetings,
            RecommendationRepository recommendations,
            EvidenceRepository evidence,
            LayingSteps laying) {
        this.panels = panels;
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.evidence = evidence;
        this.laying = laying;
    }

    /// Steps, as they are laid down and taken away again.
    ///
    /// @param taking lays them
    /// @param steps are taken away
    /// @param search finds them no more
    @Singleton
    record LayingSteps(TakingStep taking, RecommendationStepRepository steps, SearchIndex search) {}

    /// Makes them where the made-up panel is there and they are not.
    @Transactional
    public void make() {
        panels.find(SamplePanels.BIRMINGHAM)
                .filter(panel -> recommendations.find(reference(0)).isEmpty())
                .ifPresent(this::make);
    }

    /// Removes all of them.
    ///
    /// @return how many there were
    @Transactional
    public int erase() {
        for (int number = 0; number < SampleTexts.all().size(); number++) {
            laying.search().remove(SearchKind.ANSWER, reference(number));
        }
        evidence.deleteSample();
        laying.steps().deleteSample();
        return recommendations.deleteSample();
    }

    private void make(Panel panel) {
        LocalDate today = laying.taking().today();
        List<Meeting> held = meetings.list(panel.id()).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .toList();
        List<SampleTexts.Made> all = SampleTexts.all();
        for (int number = 0; number < all.size(); number++) {
            make(panel, all.get(number), number, held, today);
        }
    }

    private void make(Panel panel, SampleTexts.Made made, int number, List<Meeting> held, LocalDate today) {
        @Nullable
        Long meeting = made.meetings() == 0 || held.size() < made.meetings()
                ? null
                : held.get(made.meetings() - 1).id();
        recommendations.insert(
                reference(number),
                panel.id(),
                panel.forceId(),
                meeting,
                null,
                made.ofBody() ? Addressee.BODY.code() : Addressee.FORCE.code(),
                made.theme().code(),
                made.language(),
                made.title(),
                made.found(),
                made.asked(),
                today.plusDays(made.due()),
                today,
                true);
        Recommendation one = recommendations
                .find(reference(number))
                .orElseThrow(() -> new IllegalStateException("a made-up recommendation is not there"));
        @Nullable Integer waiting = null;
        for (SampleStep step : made.steps()) {
            int laid = laying.taking().lay(one, step(step, waiting, today), NOBODY, today.plusDays(step.day()));
            waiting = step.kind() == StepKind.POSITION || step.kind() == StepKind.CHANGE ? Integer.valueOf(laid) : null;
            Optional.ofNullable(step.evidence())
                    .ifPresent(label -> evidence.insert(one.id(), laid, 1, label, DOCUMENT));
        }
    }

    private static NewStep step(SampleStep step, @Nullable Integer waiting, LocalDate today) {
        boolean withheld = step.kind() == StepKind.POSITION || step.kind() == StepKind.CHANGE;
        return new NewStep(
                step.kind(),
                step.role(),
                step.choice(),
                step.text(),
                step.due() == null ? null : today.plusDays(step.due()),
                step.kind() == StepKind.APPROVED ? waiting : null,
                !withheld);
    }

    private static PublicReference reference(int number) {
        return PublicReference.of(ByteBuffer.allocate(16)
                .putLong(0x53414d5245434fL)
                .putLong(number)
                .array());
    }
}
