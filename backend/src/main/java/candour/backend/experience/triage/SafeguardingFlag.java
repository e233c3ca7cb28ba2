package candour.backend.experience.triage;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says that somebody may be at risk in a report, and what was decided.
///
/// @param experienceId the report
/// @param forceId number of its force
/// @param state `suggested` by words in the report, `flagged` by a caseworker, `decided` by the safeguarding lead
/// @param flaggedOn the day a caseworker raised it; null for a suggestion, which must not tell when the report came in
/// @param reason sealed; empty for a suggestion
/// @param decision code of a [SafeguardingDecision]; null until decided
/// @param decisionReason sealed; empty until decided
/// @param version goes up with every change
@MappedEntity("safeguarding_flag")
record SafeguardingFlag(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference experienceId,

        int forceId,
        String state,
        @Nullable LocalDate flaggedOn,
        byte[] reason,
        @Nullable String decision,
        byte[] decisionReason,
        int version) {
    static final String SUGGESTED = "suggested";
    static final String FLAGGED = "flagged";
    static final String DECIDED = "decided";

    /// Names of the sealed texts within the report.
    static final String REASON = "safeguarding reason";

    static final String DECISION_REASON = "safeguarding decision";

    /// Whether the safeguarding lead has still to decide.
    boolean isUndecided() {
        return !state.equals(DECIDED);
    }
}
