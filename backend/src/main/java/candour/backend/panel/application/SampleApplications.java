package candour.backend.panel.application;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.PanelSeal;
import candour.backend.panel.SamplePanels;
import candour.backend.platform.time.LondonTime;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Made-up applications for trials, in each state that a panel officer leads one to.
@Singleton
public class SampleApplications {
    private static final String MADE_UP = "(Made up) ";

    private static final List<Made> APPLICATIONS = List.of(
            new Made("Sample Applicant One", "I was stopped twice last year.", ApplicationStatus.RECEIVED, ""),
            new Made("Sample Applicant Two", "I work with young people here.", ApplicationStatus.RECEIVED, ""),
            new Made(
                    "Sample Applicant Three",
                    "My son is afraid to go out.",
                    ApplicationStatus.TALK,
                    "We would like to talk with you by video on Monday at ten. Please tell us if that does not suit."),
            new Made(
                    "Sample Applicant Four",
                    "I have time now that I am retired.",
                    ApplicationStatus.WAITING,
                    "We would like you to join and keep the next seat for you."),
            new Made(
                    "Sample Applicant Five",
                    "I want to know how it works.",
                    ApplicationStatus.DECLINED,
                    "You live outside the area of this panel. The panel of your area has free seats."));

    private final Applying applying;
    private final ApplicationRepository applications;
    private final PanelSeal seal;
    private final PanelLookup panels;
    private final Clock clock;

    SampleApplications(
            Applying applying, ApplicationRepository applications, PanelSeal seal, PanelLookup panels, Clock clock) {
        this.applying = applying;
        this.applications = applications;
        this.seal = seal;
        this.panels = panels;
        this.clock = clock;
    }

    /// @param name of the applicant
    /// @param why they want to join
    /// @param status the state it is in
    /// @param words said to the applicant
    private record Made(String name, String why, ApplicationStatus status, String words) {}

    /// Makes those that are missing, for the panel of Birmingham.
    @Transactional
    public void make() {
        panels.find(SamplePanels.BIRMINGHAM).ifPresent(panel -> {
            for (int number = 0; number < APPLICATIONS.size(); number++) {
                add(panel, number, APPLICATIONS.get(number));
            }
        });
    }

    /// Removes all of them.
    ///
    /// @return how many there were
    @Transactional
    public int erase() {
        return applications.deleteSample();
    }

    private void add(Panel panel, int number, Made made) {
        byte[] hash = applying.hash(applying.apply(panel, secret(number), answers(made), Language.ENGLISH));
        Application one = applications.findByHash(hash).orElseThrow();
        if (one.status() == ApplicationStatus.RECEIVED && made.status() != ApplicationStatus.RECEIVED) {
            applications.decide(
                    one.id(),
                    one.version(),
                    made.status(),
                    seal.sealText(one.id(), FollowingApplication.WORDS, MADE_UP + made.words()),
                    Ending.month(LondonTime.day(clock.instant()).plusMonths(Deciding.KEPT_MONTHS + 1L)));
        }
    }

    private static ApplicationAnswers answers(Made made) {
        return new ApplicationAnswers(Map.of(
                ApplicationAnswers.NAME, List.of(made.name()),
                ApplicationAnswers.AGE, List.of(AgeBand.FROM_18.word()),
                ApplicationAnswers.WHY, List.of(MADE_UP + made.why()),
                ApplicationAnswers.WHEN, List.of("weekday-evening", "online"),
                ApplicationAnswers.EXPENSES, List.of("travel"),
                ApplicationAnswers.VETTING, List.of("later"),
                ApplicationAnswers.CONFLICT, List.of("no"),
                ApplicationAnswers.CONTACT, List.of("none")));
    }

    private static SubmissionSecret secret(int number) {
        return SubmissionSecret.of(
                ByteBuffer.allocate(16).putLong(0x4150504c59L).putLong(number).array());
    }
}
