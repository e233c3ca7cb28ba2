package candour.backend.meeting.minutes;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingLookup;
import candour.backend.meeting.publication.MinutesPublication;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.SamplePanels;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What made-up minutes are made from, and where they are removed again.
@Singleton
class SampleMinutesStore {
    private static final String OFFICER = "panel.officer@example.org";
    private static final Duration WRITTEN_BEFORE = Duration.ofDays(10);
    private static final Duration APPROVED_BEFORE = Duration.ofDays(1);
    private static final String CHAIR = "chair@example.org";

    private final MinutesRepository minutes;
    private final MinutesApprovalRepository approvals;
    private final MinutesReading reading;
    private final MinutesPublication publication;
    private final Found found;

    SampleMinutesStore(
            MinutesRepository minutes,
            MinutesApprovalRepository approvals,
            MinutesReading reading,
            MinutesPublication publication,
            Found found) {
        this.minutes = minutes;
        this.approvals = approvals;
        this.reading = reading;
        this.publication = publication;
        this.found = found;
    }

    /// What others made up.
    @Singleton
    record Found(AccountRepository accounts, MeetingLookup meetings, PanelLookup panels) {}

    boolean anyMade() {
        return !minutes.listSample().isEmpty();
    }

    boolean hasStaff() {
        return found.accounts().findByEmail(OFFICER).isPresent()
                && found.accounts().findByEmail(CHAIR).isPresent();
    }

    SignedIn officer() {
        return signedIn(OFFICER);
    }

    SignedIn chair() {
        return signedIn(CHAIR);
    }

    /// Meetings of the made-up panel, the latest first.
    List<Meeting> meetings() {
        return found.panels()
                .find(SamplePanels.BIRMINGHAM)
                .map(panel -> found.meetings().list(panel.id()))
                .orElse(List.of());
    }

    Minutes now(Minutes of) {
        return minutes.find(of.reference()).orElseThrow();
    }

    List<MinutesSection> sections(Minutes of) {
        return reading.sections(of);
    }

    /// Names of all that may point to a person.
    Set<String> findings(Minutes of) {
        return reading.findings(of).found().keySet();
    }

    /// As if they had been published then.
    @Transactional
    public void dateBack(Minutes of, Instant at) {
        Instant written = at.minus(WRITTEN_BEFORE);
        reading.versions().dateBack(of, 1, written);
        approvals.dateBack(of.id(), 1, at.minus(APPROVED_BEFORE));
        minutes.dateBack(of.id(), written, at);
    }

    /// As if they had been corrected then.
    ///
    /// @param first version of the correction
    @Transactional
    public void dateCorrectionBack(Minutes of, int first, Instant at) {
        reading.versions().dateBack(of, first, at.minus(WRITTEN_BEFORE));
        approvals.dateBack(of.id(), first, at.minus(APPROVED_BEFORE));
        approvals.dateCorrectionBack(of.id(), at);
        minutes.dateCorrectionBack(of.id(), at);
    }

    @Transactional
    public int erase() {
        List<Minutes> made = minutes.listSample();
        made.forEach(one -> {
            publication.removed(one.reference());
            approvals.delete(one.id());
            approvals.deleteCorrections(one.id());
            reading.versions().delete(one);
            minutes.delete(one.id());
        });
        return made.size();
    }

    private SignedIn signedIn(String email) {
        Account account = found.accounts().findByEmail(email).orElseThrow();
        return new SignedIn(
                account.reference(),
                account.displayName(),
                account.roleSet(),
                account.forceSlug(),
                account.reference(),
                true,
                "");
    }
}
