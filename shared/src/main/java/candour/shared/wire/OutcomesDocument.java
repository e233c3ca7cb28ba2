package candour.shared.wire;

import org.jspecify.annotations.Nullable;

/// What came of searches of people.
///
/// @param action any outcome but no further action, of those with an outcome recorded
/// @param arrest arrests, of those with an outcome recorded
/// @param noFurtherAction nothing further done, of those with an outcome recorded
/// @param notRecorded outcome left blank, of all; a blank is not "no further action"
/// @param linked outcome linked to the object of search (find rate); null where under 80 % is filled in
/// @param linkedComplete how often that field is filled in
public record OutcomesDocument(
        ShareDocument action,
        ShareDocument arrest,
        ShareDocument noFurtherAction,
        ShareDocument notRecorded,
        @Nullable ShareDocument linked,
        ShareDocument linkedComplete) {}
