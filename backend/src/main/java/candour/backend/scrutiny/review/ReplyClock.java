package candour.backend.scrutiny.review;

import candour.backend.area.AreaLookup;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// By when a force replies to a red case.
@Singleton
class ReplyClock {
    private final ReplySettings settings;
    private final AreaLookup areas;

    ReplyClock(ReplySettings settings, AreaLookup areas) {
        this.settings = settings;
        this.areas = areas;
    }

    /// The last day for a reply.
    ///
    /// @param forceId number of the force
    LocalDate due(int forceId, LocalDate agreed) {
        return agreed.plusDays(settings.daysOf(areas.getForce(forceId).slug().value()));
    }
}
