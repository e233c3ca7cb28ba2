package candour.mobile.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Documents as a trial portal with the made-up sample answered them.
public final class Golden {
    private Golden() {}

    /// The JSON of a document.
    ///
    /// @param name of its file, such as `figures`
    public static String areadata(String name) {
        try (InputStream in = Objects.requireNonNull(
                Golden.class.getResourceAsStream("/candour/mobile/areadata/" + name + ".json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
