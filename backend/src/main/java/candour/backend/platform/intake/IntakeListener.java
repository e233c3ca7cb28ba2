package candour.backend.platform.intake;

/// Hears how an import run goes on, to show it.
public interface IntakeListener extends ImportProgress {

    /// All files are unpacked and told apart: so many are to be taken in, of so many bytes in all.
    default void planned(int files, long bytes) {}

    /// An importer begins with this file.
    void fileStarted(SourceFile file, String kind);

    /// The file is done with; also called for files that no importer was given.
    void fileEnded(FileReport report);

    /// Something to be told in a sentence, between files.
    void note(String sentence);
}
