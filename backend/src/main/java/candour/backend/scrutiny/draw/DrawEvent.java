package candour.backend.scrutiny.draw;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.Map;

/// What was done with a draw, for the trail.
///
/// @param event such as `scrutiny.draw-committed`
/// @param draw its public name
/// @param facts more, never a record number
record DrawEvent(String event, PublicReference draw, Map<String, String> facts) implements Recorded {

    static DrawEvent committed(PublicReference draw, String commitment) {
        return new DrawEvent("scrutiny.draw-committed", draw, Map.of("commitment", commitment));
    }

    static DrawEvent drawn(PublicReference draw, int cases) {
        return new DrawEvent("scrutiny.draw-made", draw, Map.of("cases", String.valueOf(cases)));
    }

    static DrawEvent refused(PublicReference draw) {
        return new DrawEvent("scrutiny.draw-refused", draw, Map.of("reason", "frame-changed"));
    }

    static DrawEvent calledOff(PublicReference draw) {
        return new DrawEvent("scrutiny.draw-called-off", draw, Map.of());
    }

    static DrawEvent replaced(PublicReference draw, PublicReference taken, String reason) {
        return new DrawEvent("scrutiny.case-replaced", draw, Map.of("case", taken.value(), "reason", reason));
    }

    @Override
    public String subject() {
        return draw.value();
    }
}
