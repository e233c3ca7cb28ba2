package candour.backend.platform.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the made-up sample as files in the published layouts, so that it comes in by the same way as real data.
public interface SampleSource {

    /// Writes the files into the folder.
    ///
    /// @return what to take in, in any order
    List<Path> write(Path folder) throws IOException;
}
