package candour.backend.platform.evidence;

import candour.shared.area.ForceId;
import java.time.LocalDate;
import java.util.List;

/// What a feature can show an inspector, worked out from what it holds at this moment. Each feature gives beans of this
/// type for the items of the minimum standard that it has something to say about.
public interface Evidence {

    /// What there is to show for a force. It says nothing about any person.
    ///
    /// @param force whose oversight body is looked at
    /// @param today the London day
    List<EvidenceItem> evidence(ForceId force, LocalDate today);
}
