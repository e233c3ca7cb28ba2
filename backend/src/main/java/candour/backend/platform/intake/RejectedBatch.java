package candour.backend.platform.intake;

import candour.backend.platform.reference.PublicReference;
import java.time.Instant;

/// An import as far as its rejected rows are concerned.
///
/// @param reference its name in addresses
/// @param kind the importer's kind: "stop and search"
/// @param subject what it was about: "bedfordshire 2023-05"
/// @param fileName name of the file
/// @param rejected how many rows were kept apart, 0 or more
/// @param finishedAt when the import ended
public record RejectedBatch(
        PublicReference reference, String kind, String subject, String fileName, long rejected, Instant finishedAt) {}
