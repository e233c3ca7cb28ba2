package candour.backend.platform.intake;

import java.util.List;

/// How an import run ended.
///
/// @param files one line for each file, in the order taken; those set aside come last
public record IntakeReport(List<FileReport> files) {

    public IntakeReport {
        files = List.copyOf(files);
    }

    /// Whether any file was refused or failed; files that are not for import do not count.
    public boolean anyFailed() {
        return files.stream()
                .anyMatch(file -> file.status() == FileStatus.REFUSED || file.status() == FileStatus.FAILED);
    }
}
