package candour.backend.scrutiny.extract;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.util.HexFormat;
import java.util.Map;

/// What was done with an extract, for the trail.
sealed interface ExtractEvent extends Recorded {

    /// It was taken in and frozen.
    record ExtractTakenIn(PublicReference extract, int records, byte[] frameHash) implements ExtractEvent {
        @Override
        public String event() {
            return "scrutiny.extract-taken-in";
        }

        @Override
        public String subject() {
            return extract.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "records", String.valueOf(records), "frame", HexFormat.of().formatHex(frameHash));
        }
    }

    /// It was taken away before anything was drawn from it.
    record ExtractRemoved(PublicReference extract) implements ExtractEvent {
        @Override
        public String event() {
            return "scrutiny.extract-removed";
        }

        @Override
        public String subject() {
            return extract.value();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }
}
