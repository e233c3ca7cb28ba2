package candour.backend.disclosure.release;

import candour.backend.audit.Recorded;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What staff did on the way to a release, for the trail: no figure.
///
/// @param draft the counts it is made from
/// @param quarter whose figures they are
/// @param act past tense: `counted-again`, `proposed`, `returned`, `approved`
record ReleaseEvent(PublicReference draft, ReleasePeriod quarter, String act) implements Recorded {

    @Override
    public String event() {
        return "disclosure.release-" + act;
    }

    @Override
    public String subject() {
        return draft.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("quarter", quarter.code());
    }
}
