package candour.backend.meeting.minutes;

import candour.backend.meeting.Meeting;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where drafts are put.
@Singleton
class DraftStore {
    private final MinutesRepository minutes;
    private final MinutesVersions versions;
    private final ReferenceGenerator references;
    private final Clock clock;

    DraftStore(MinutesRepository minutes, MinutesVersions versions, ReferenceGenerator references, Clock clock) {
        this.minutes = minutes;
        this.versions = versions;
        this.references = references;
        this.clock = clock;
    }

    Optional<Minutes> find(Meeting meeting) {
        return minutes.findOfMeeting(meeting.id());
    }

    Minutes begin(Meeting meeting, Texts t, List<MinutesSection> sections, PublicReference by) {
        PublicReference reference = references.next();
        Instant now = clock.instant();
        minutes.insert(
                reference,
                meeting.id(),
                meeting.panelId(),
                meeting.forceId(),
                t.language().code(),
                now,
                meeting.sample());
        Minutes fresh = minutes.find(reference).orElseThrow();
        versions.add(fresh.id(), 1, by, now, "drafted");
        sections.forEach(one ->
                versions.sections().insert(fresh.id(), 1, one.section(), one.position(), one.heading(), one.body()));
        return fresh;
    }
}
