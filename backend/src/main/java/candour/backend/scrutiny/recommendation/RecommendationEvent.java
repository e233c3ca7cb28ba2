package candour.backend.scrutiny.recommendation;

import candour.backend.audit.Recorded;
import candour.backend.platform.reference.PublicReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A step of a recommendation, for the trail: codes and days, and a fingerprint of the words, so that words changed
/// behind the portal's back can be told from those that were written.
///
/// @param recommendation its name outside
/// @param kind what was done
/// @param choice code of a position or a verdict; null for other steps
/// @param words all that was written; empty for nothing
record RecommendationEvent(
        PublicReference recommendation,
        StepKind kind,
        @Nullable String choice,
        String words) implements Recorded {

    @Override
    public String event() {
        return "scrutiny.recommendation-" + kind.code();
    }

    @Override
    public String subject() {
        return recommendation.value();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        if (choice != null) {
            facts.put("choice", choice);
        }
        if (!words.isEmpty()) {
            facts.put("sha256", fingerprint(words));
        }
        return facts;
    }

    /// SHA-256 of the words in UTF-8, as 64 hexadecimal digits.
    static String fingerprint(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return event();
    }
}
