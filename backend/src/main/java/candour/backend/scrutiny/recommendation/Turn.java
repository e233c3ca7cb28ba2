package candour.backend.scrutiny.recommendation;

import java.util.Locale;
import java.util.Optional;

/// Whose turn it is: what has to be done next with a recommendation.
enum Turn {
    /// The panel's chair looks at the draft.
    AGREE,
    /// A panel officer sends it out.
    DELIVER,
    /// The addressee takes a position.
    ANSWER,
    /// A panel officer looks whether the text points to somebody.
    CHECK,
    /// The addressee does what it said, and tells of it.
    CHANGE,
    /// The panel's chair gives the panel's verdict.
    JUDGE;

    /// Part of the key of its words.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What has to be done next; empty where nothing has.
    static Optional<Turn> of(Recommendation one) {
        if (one.checkingOn() != null) {
            return Optional.of(CHECK);
        }
        return switch (one.state()) {
            case "draft" -> Optional.of(AGREE);
            case "agreed" -> Optional.of(DELIVER);
            case "awaiting" -> Optional.of(ANSWER);
            case "answered" -> Optional.of(Position.DECLINED.code().equals(one.position()) ? JUDGE : CHANGE);
            case "changed" -> Optional.of(JUDGE);
            default -> Optional.empty();
        };
    }
}
