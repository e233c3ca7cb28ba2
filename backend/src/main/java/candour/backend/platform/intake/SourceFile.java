package candour.backend.platform.intake;

import java.nio.file.Path;

/// A plain file to be taken in: it lies on disk unpacked, though it may have come out of an archive.
///
/// @param content where the bytes lie, unpacked
/// @param shownAs how people name it: the path given, with `!` before a path inside an archive
/// @param name the last part of the name, without `.gz`: `2023-05-bedfordshire-stop-and-search.csv`
/// @param size bytes
/// @param hash SHA-256 of the bytes
public record SourceFile(Path content, String shownAs, String name, long size, ContentHash hash) {}
