package candour.backend.areadata;

import io.micronaut.core.annotation.Introspected;

/// A row of a published file that could not be taken in.
///
/// @param editionMonth month as 202305
/// @param fileName as published
/// @param line of the file, from 1
/// @param reason what is wrong with it
/// @param content as it stood
@Introspected
record RejectLine(int editionMonth, String fileName, long line, String reason, String content) {}
