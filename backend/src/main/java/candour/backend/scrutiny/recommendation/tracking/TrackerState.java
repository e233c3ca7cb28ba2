package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.scrutiny.recommendation.Position;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a delivered recommendation stands on a day, as the tracker sorts them. Each is in one of these.
enum TrackerState {
    /// No answer came, and the day for it has passed.
    OVERDUE("overdue"),
    /// The answer is not due yet, or is looked through for personal details.
    AWAITING("awaiting"),
    /// Accepted; nothing is said to be done yet.
    ACCEPTED("accepted"),
    /// Accepted in part; nothing is said to be done yet.
    IN_PART("in-part"),
    /// Declined.
    DECLINED("declined"),
    /// Something was done, and the panel has not given its verdict.
    CHANGED("changed"),
    /// The panel is satisfied.
    SATISFIED("satisfied"),
    /// The panel is partly satisfied.
    PARTLY("partly"),
    /// The panel is not satisfied.
    NOT_SATISFIED("not-satisfied");

    private final String code;

    TrackerState(String code) {
        this.code = code;
    }

    /// In addresses, files and text keys.
    String code() {
        return code;
    }

    static Optional<TrackerState> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// @throws IllegalStateException for what was not delivered
    static TrackerState of(Recommendation one, LocalDate today) {
        return switch (one.shown()) {
            case "awaiting" -> one.daysLate(today) > 0 ? OVERDUE : AWAITING;
            case "answered" -> of(Position.of(needed(one.position())));
            case "changed" -> CHANGED;
            case "judged" -> of(Verdict.of(needed(one.verdict())));
            case null, default -> throw new IllegalStateException("not for the public: " + one);
        };
    }

    private static TrackerState of(Position position) {
        return switch (position) {
            case ACCEPTED -> ACCEPTED;
            case IN_PART -> IN_PART;
            case DECLINED -> DECLINED;
        };
    }

    private static TrackerState of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> SATISFIED;
            case PARTLY -> PARTLY;
            case NOT_SATISFIED -> NOT_SATISFIED;
        };
    }

    private static String needed(@Nullable String code) {
        if (code == null) {
            throw new IllegalStateException("an answer without a position or a verdict");
        }
        return code;
    }
}
