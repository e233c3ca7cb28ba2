package candour.backend.meeting.attending;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Keeps what people need to take part, sealed, because it may say something about their health (UK GDPR art. 9). It
/// opens for that meeting and that person alone.
@Singleton
class Adjustments {
    private final AdjustmentRepository stored;
    private final Sealer sealer;

    Adjustments(AdjustmentRepository stored, KeyRing keys) {
        this.stored = stored;
        sealer = keys.sealer("meeting");
    }

    /// @param needs empty for nothing, which forgets what was said before
    void put(long meeting, String account, String needs) {
        if (needs.isEmpty()) {
            stored.delete(meeting, account);
        } else {
            stored.put(
                    meeting, account, sealer.seal(needs.getBytes(StandardCharsets.UTF_8), context(meeting, account)));
        }
    }

    Optional<String> find(long meeting, String account) {
        return stored.find(meeting, account)
                .map(one -> new String(sealer.open(one.needs(), context(meeting, account)), StandardCharsets.UTF_8));
    }

    private static byte[] context(long meeting, String account) {
        return ("adjustments " + meeting + " " + account).getBytes(StandardCharsets.UTF_8);
    }
}
