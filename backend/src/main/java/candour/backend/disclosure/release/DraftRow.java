package candour.backend.disclosure.release;

import candour.backend.disclosure.ReleasePeriod;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// Sealed counts of a quarter on their way to being released.
///
/// @param id random
/// @param quarter such as 20264
/// @param sample whether it is made up
/// @param state `ready`, `proposed` or `released`
/// @param sealed the counts
/// @param proposedBy public reference of the account that proposed it; null before
/// @param version goes up with every change
@MappedEntity("figure_draft")
@SuppressWarnings("ArrayRecordComponent") // never compared
record DraftRow(
        @Id @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference id,

        int forceId,
        int quarter,
        boolean sample,
        String state,
        byte[] sealed,
        @Nullable String proposedBy,
        int version) {
    static final String READY = "ready";
    static final String PROPOSED = "proposed";
    static final String RELEASED = "released";

    ReleasePeriod period() {
        return new ReleasePeriod(quarter);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "counts of " + period();
    }
}
