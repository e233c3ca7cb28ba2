package candour.backend.meeting.minutes;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What somebody did with minutes, for the trail: their reference and numbers, never their words.
///
/// @param minutes which
/// @param act `drafted`, `changed`, `added`, `removed`, `sent`, `taken-back`, `correction-begun`, `approved`,
///     `published` or `corrected`
/// @param version they have then
record MinutesEvent(PublicReference minutes, String act, int version) implements Recorded {

    @Override
    public String event() {
        return "minutes." + act;
    }

    @Override
    public String subject() {
        return minutes.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("version", String.valueOf(version));
    }
}
