package candour.backend.platform.intake;

import java.time.Instant;

/// What the portal holds of one kind of data, by the history of imports.
///
/// @param kind as the importer names it: "stop and search"
/// @param subjects how many different things were imported, such as months of a force
/// @param newestAt when the last of them came in
/// @param sample whether any of it is the made-up sample
public record Holding(String kind, long subjects, Instant newestAt, boolean sample) {}
