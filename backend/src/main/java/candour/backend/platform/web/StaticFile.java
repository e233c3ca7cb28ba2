package candour.backend.platform.web;

import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// One style sheet, script or picture, ready to send.
///
/// @param type its media type
/// @param fingerprint changes whenever its content does
/// @param content as it is
/// @param packed the same in gzip, empty where that is no smaller
record StaticFile(MediaType type, String fingerprint, byte[] content, Optional<byte[]> packed) {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json",
            "txt", "text/plain;charset=utf-8");

    /// The file with this name and content; empty where the portal sends no files of that kind.
    static Optional<StaticFile> of(String name, byte[] content) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .map(type -> new StaticFile(new MediaType(type), Fingerprint.of(content), content, pack(content)));
    }

    private static Optional<byte[]> pack(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() < content.length ? Optional.of(out.toByteArray()) : Optional.empty();
    }
}
