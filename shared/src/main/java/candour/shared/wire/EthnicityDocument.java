package candour.shared.wire;

import java.util.List;

/// Searches of people by ethnicity on one basis.
///
/// @param basis `self-defined` or `officer-defined`
/// @param groups the groups; officer-defined has no Mixed
/// @param categories the detailed categories
/// @param notStated ethnicity recorded as not stated, of all searches of people
/// @param notRecorded the field left blank, of all searches of people
public record EthnicityDocument(
        String basis,
        List<GroupDocument> groups,
        List<CategoryDocument> categories,
        ShareDocument notStated,
        ShareDocument notRecorded) {
    public EthnicityDocument {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
    }
}
