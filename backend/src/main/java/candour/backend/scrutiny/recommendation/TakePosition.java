package candour.backend.scrutiny.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// To say what the addressee's position is.
///
/// @param position accepted, in part or declined
/// @param reason what will be done, or why not; 1 to [DraftRecommendation#LONGEST_TEXT] characters
/// @param changeDue by when it will be done; null where no day is named, and for what is declined
record TakePosition(
        Position position, String reason, @Nullable LocalDate changeDue) {

    TakePosition {
        if (reason.isBlank() || reason.length() > DraftRecommendation.LONGEST_TEXT) {
            throw new IllegalArgumentException("a position needs a reason");
        }
        if (position == Position.DECLINED && changeDue != null) {
            throw new IllegalArgumentException("what is declined has no day on which it is done");
        }
    }

    @Override
    public String toString() {
        return "a position";
    }
}
