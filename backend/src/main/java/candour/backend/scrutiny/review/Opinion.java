package candour.backend.scrutiny.review;

import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.detect.PersonalDetails.Found;
import candour.backend.scrutiny.Grade;
import java.util.List;
import java.util.stream.Stream;

/// A grade with its reason and what can be learned.
///
/// @param grade green, amber or red
/// @param reason why; never empty
/// @param forOfficers what officers can learn; empty for nothing
/// @param forCommunity what people who live here can learn; empty for nothing
record Opinion(Grade grade, String reason, String forOfficers, String forCommunity) {
    /// Longest of each text, in characters.
    static final int LONGEST = 2000;

    Opinion {
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a grade without a reason");
        }
    }

    /// What in its texts may point to a person.
    List<Found> personal() {
        return Stream.of(reason, forOfficers, forCommunity)
                .flatMap(text -> PersonalDetails.find(text).stream())
                .distinct()
                .toList();
    }
}
