package candour.shared.wire;

import java.util.List;

/// Searches of people by one published field.
///
/// @param categories each value met, in the order of the published list, unknown texts last
/// @param notRecorded the field left blank, of all searches of people
public record BreakdownDocument(List<CategoryDocument> categories, ShareDocument notRecorded) {
    public BreakdownDocument {
        categories = List.copyOf(categories);
    }
}
