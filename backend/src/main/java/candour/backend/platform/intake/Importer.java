package candour.backend.platform.intake;

/// One kind of file that the portal takes in. Each feature registers its importers as beans.
public interface Importer {

    /// The kind as people read it in the closing table: "stop and search".
    String kind();

    /// Importers with a lower number go first, so that places are known before what happened in them:
    /// 10 lookups, 20 census, 30 boundaries, 40 postcodes, 50 stop and search.
    int order();

    /// Whether the file is of this kind, judged by its content; the name is only a help.
    boolean recognises(FileHead head);

    /// Stores the file, all of it or nothing. Expected trouble is an answer, not an exception.
    ImportOutcome take(SourceFile file, ImportOptions options, ImportProgress progress);

    /// Called once after all files of a run were taken, on importers of which at least one file was stored.
    default void finish(ImportProgress progress) {}
}
