package candour.backend.scrutiny.review;

import candour.backend.platform.detect.PersonalDetails.Found;
import java.util.List;

/// What came of something done with a case.
sealed interface ReviewOutcome {

    /// It was done.
    record Done() implements ReviewOutcome {}

    /// It cannot be done as the case stands: the panel agreed already, or not enough members have graded.
    record NotNow() implements ReviewOutcome {}

    /// A text may point to a person, and nobody has said that it does not.
    record Personal(List<Found> found) implements ReviewOutcome {
        public Personal {
            found = List.copyOf(found);
        }
    }
}
