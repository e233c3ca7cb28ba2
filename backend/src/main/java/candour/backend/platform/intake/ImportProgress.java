package candour.backend.platform.intake;

/// Hears how far an import has come.
public interface ImportProgress {
    /// Nobody listens.
    ImportProgress SILENT = (rows, bytes) -> {};

    /// So many more rows were read, from so many more bytes of the file.
    void advance(long rows, long bytes);
}
