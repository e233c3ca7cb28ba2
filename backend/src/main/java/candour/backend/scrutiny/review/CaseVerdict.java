package candour.backend.scrutiny.review;

import candour.backend.scrutiny.Grade;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the panel agreed on a case, and the force's answer.
///
/// @param caseId the case
/// @param grade code of a [Grade]
/// @param reason why, as the panel agreed
/// @param forOfficers what officers can learn; empty for nothing
/// @param forCommunity what people who live here can learn; empty for nothing
/// @param agreedOn the day it agreed
/// @param replyDueOn last day for the force's reply; null where none is owed
/// @param acknowledgedOn the day the force said that it had read it; null before
/// @param reply what the force answered; null before
/// @param repliedOn the day it did
/// @param version goes up with every change
@MappedEntity("case_verdict")
record CaseVerdict(
        @Id long caseId,
        String grade,
        String reason,
        String forOfficers,
        String forCommunity,
        LocalDate agreedOn,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String reply,
        @Nullable LocalDate repliedOn,
        int version) {

    Grade toGrade() {
        return Grade.find(grade).orElseThrow(() -> new IllegalStateException("no grade is " + grade));
    }
}
