package candour.backend.meeting;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What every new meeting of a panel begins with was set.
///
/// @param panel its reference
/// @param items how many there are
record StandingItemsSet(PublicReference panel, int items) implements Recorded {

    @Override
    public String event() {
        return "meeting.standing-items-set";
    }

    @Override
    public String subject() {
        return panel.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("items", Integer.toString(items));
    }
}
