package candour.backend.experience;

import candour.backend.platform.time.IsoWeek;
import java.util.List;

/// What the holder of a reference sees of their report. The answers are not shown again: whoever looks over a shoulder
/// or finds the reference on paper does not read what happened.
///
/// @param received the week it came in
/// @param status how far it has come
/// @param promise by when it is to be answered
/// @param messages both ways, oldest first
public record ResidentReport(IsoWeek received, ExperienceStatus status, Promise promise, List<ReportMessage> messages) {
    public ResidentReport {
        messages = List.copyOf(messages);
    }

    /// Whether its holder can still write, and take it back.
    public boolean isOpen() {
        return status != ExperienceStatus.WITHDRAWN;
    }
}
