package candour.backend.scrutiny.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a recommendation stands. Worked out from its steps by [History], never set.
public sealed interface RecommendationState {

    /// What is stored, and part of the key of its words.
    String code();

    /// Written, and not agreed by the panel's chair.
    record Drafted() implements RecommendationState {
        @Override
        public String code() {
            return "draft";
        }
    }

    /// Agreed, and not delivered.
    ///
    /// @param on the day
    record Agreed(LocalDate on) implements RecommendationState {
        @Override
        public String code() {
            return "agreed";
        }
    }

    /// Given up before it was delivered.
    record SetAside() implements RecommendationState {
        @Override
        public String code() {
            return "set-aside";
        }
    }

    /// Delivered and waiting for an answer.
    ///
    /// @param delivered the day it went to the addressee
    /// @param due by when it is to be answered
    /// @param acknowledged the day the addressee said that it came; null before
    /// @param again whether the panel asked again
    record Awaiting(
            LocalDate delivered, LocalDate due, @Nullable LocalDate acknowledged, boolean again)
            implements RecommendationState {
        @Override
        public String code() {
            return "awaiting";
        }
    }

    /// Accepted, accepted in part or declined; nothing is said to be done yet.
    ///
    /// @param position what was said
    /// @param on the day
    /// @param changeDue by when it is to be done; null where no day was named
    record Answered(
            Position position, LocalDate on, @Nullable LocalDate changeDue) implements RecommendationState {
        @Override
        public String code() {
            return "answered";
        }
    }

    /// The addressee says that something was done.
    ///
    /// @param position what was said before
    /// @param on day of the latest word
    /// @param times how often it told of a change
    record Changed(Position position, LocalDate on, int times) implements RecommendationState {
        @Override
        public String code() {
            return "changed";
        }
    }

    /// The panel gave its verdict.
    ///
    /// @param position what the addressee had said
    /// @param verdict of the panel
    /// @param on the day
    record Judged(Position position, Verdict verdict, LocalDate on) implements RecommendationState {
        @Override
        public String code() {
            return "judged";
        }
    }
}
