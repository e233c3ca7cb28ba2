package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;

/// One of the two approvals that a version needs.
///
/// @param part `chair` or `second`
/// @param account public reference of the account
/// @param role what they were: `chair`, `vice-chair` or `panel-officer`
/// @param lookedAt SHA-256 of what might point to a person and that they looked at
@MappedEntity("minutes_approval")
@SuppressWarnings("ArrayRecordComponent") // never compared
record MinutesApproval(@Id String part, String account, String role, Instant approvedAt, byte[] lookedAt) {
    static final String CHAIR = "chair";
    static final String SECOND = "second";

    /// Whether they looked at exactly these.
    boolean lookedAtAllOf(MinutesFindings findings) {
        return Arrays.equals(lookedAt, findings.hash());
    }
}
