package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of an area over the months supplied.
///
/// @param searches all searches
/// @param people searches that involved a person
/// @param vehicleOnly searches of a vehicle and no person; they never count as people
/// @param withoutLocation searches without a map point; counted in the force and in no smaller area
/// @param rate null without a census table
/// @param moreThanOuterClothing for all ages first, then by age range
public record CountsDocument(
        long searches,
        long people,
        long vehicleOnly,
        long withoutLocation,
        @Nullable RateDocument rate,
        List<LedgerMonth> byMonth,
        BreakdownDocument legislation,
        BreakdownDocument objectOfSearch,
        BreakdownDocument outcome,
        BreakdownDocument ageRange,
        BreakdownDocument gender,
        OutcomesDocument outcomes,
        EthnicityDocument selfDefinedEthnicity,
        EthnicityDocument officerDefinedEthnicity,
        List<ClothingDocument> moreThanOuterClothing) {
    public CountsDocument {
        byMonth = List.copyOf(byMonth);
        moreThanOuterClothing = List.copyOf(moreThanOuterClothing);
    }
}
