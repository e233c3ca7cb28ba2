package candour.backend.scrutiny.draw;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A draw, bound or made.
///
/// @param id number inside the portal
/// @param reference its name outside
/// @param forceId number of the force
/// @param panelId the panel it is for
/// @param meetingId the meeting it is for; null where that was left open
/// @param extractId the records it is drawn from
/// @param plan see [DrawPlan#text]
/// @param frameHash SHA-256 of the frame, 32 bytes
/// @param commitment see [Commitment#hash], 32 bytes
/// @param seed sealed until it is made, then 32 bytes
/// @param said digits that somebody said in the room; null until it is made
/// @param state `committed`, `drawn` or `called-off`
/// @param committedAt when it was bound
/// @param drawnAt when it was made; null until then
/// @param drawnOn the London day of that
/// @param sample made up, for trials
/// @param version goes up with every change
@MappedEntity("case_draw")
record CaseDraw(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        long panelId,
        @Nullable Long meetingId,
        long extractId,
        String plan,
        byte[] frameHash,
        byte[] commitment,
        byte[] seed,
        @Nullable String said,
        String state,
        Instant committedAt,
        @Nullable Instant drawnAt,
        @Nullable LocalDate drawnOn,
        boolean sample,
        int version) {
    static final String COMMITTED = "committed";
    static final String DRAWN = "drawn";
    static final String CALLED_OFF = "called-off";

    boolean isDrawn() {
        return state.equals(DRAWN);
    }

    boolean isCommitted() {
        return state.equals(COMMITTED);
    }

    DrawPlan toPlan() {
        return DrawPlan.parse(plan);
    }

    String frameHashText() {
        return HexFormat.of().formatHex(frameHash);
    }

    String commitmentText() {
        return HexFormat.of().formatHex(commitment);
    }

    /// Where the public sees it.
    String path() {
        return "/draws/" + reference;
    }

    /// Where those who run it see it.
    String staffPath() {
        return "/staff/cases/draws/" + reference;
    }
}
