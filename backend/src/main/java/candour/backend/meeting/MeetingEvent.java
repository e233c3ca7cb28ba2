package candour.backend.meeting;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What was done with a meeting, for the trail.
///
/// @param meeting its reference
/// @param act `planned`, `moved`, `changed`, `cancelled`, `held`, `invited`, `agenda-changed`, `suggestion-decided`,
///     `replied` or `named`
/// @param facts more, such as how many were invited; nothing anybody wrote
public record MeetingEvent(PublicReference meeting, String act, Map<String, String> facts) implements Recorded {

    public MeetingEvent {
        facts = Map.copyOf(facts);
    }

    /// An act without more to say.
    public static MeetingEvent of(Meeting meeting, String act) {
        return new MeetingEvent(meeting.reference(), act, Map.of());
    }

    /// An act and one fact.
    public static MeetingEvent of(Meeting meeting, String act, String name, String fact) {
        return new MeetingEvent(meeting.reference(), act, Map.of(name, fact));
    }

    @Override
    public String event() {
        return "meeting." + act;
    }

    @Override
    public String subject() {
        return meeting.value();
    }
}
