package candour.backend.experience.checking;

import candour.backend.experience.ReferenceHash;
import candour.backend.platform.key.Visits;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Visits to a report by whoever holds its reference.
@Singleton
class ReportVisits {
    static final Duration LENGTH = Visits.LENGTH;

    private static final String KIND = "report";

    private final Visits visits;

    ReportVisits(Visits visits) {
        this.visits = visits;
    }

    /// A visit that begins now.
    String begin(ReferenceHash reference) {
        return visits.begin(KIND, reference.bytes());
    }

    /// The code of the reference; empty when the visit is over, or nothing of ours.
    Optional<ReferenceHash> find(String visit) {
        return visits.find(KIND, visit).map(ReferenceHash::of);
    }
}
