package candour.backend.platform.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The files below `static` on the class path, each under an address that holds its fingerprint, so that browsers keep
/// it for good. `portal.css` is put together here: the body's colours, GOV.UK Frontend and our own sheets, one request.
@Singleton
public final class StaticFiles {
    /// The one style sheet of the portal.
    public static final String STYLES = "portal.css";

    private static final List<String> SHEETS = List.of(
            "candour.css",
            "charts.css",
            "figures.css",
            "reports.css",
            "forms.css",
            "staff.css",
            "panel.css",
            "meeting.css",
            "scrutiny.css",
            "recommendations.css");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9]+)*\\.[a-z0-9]{2,5}");

    private final OversightBody body;
    private final Map<String, Optional<StaticFile>> known = new ConcurrentHashMap<>();

    StaticFiles(OversightBody body) {
        this.body = body;
    }

    /// Address of the file, such as `/static/3f9c2a/candour.js`.
    ///
    /// @throws IllegalStateException when there is no such file
    public String address(String name) {
        StaticFile file = find(name).orElseThrow(() -> new IllegalStateException("no static file " + name));
        return "/static/" + file.fingerprint() + "/" + name;
    }

    /// Name of the body's logo among these files, where it has one.
    public Optional<String> logoName() {
        return body.findLogo()
                .map(path -> "logo." + path.substring(path.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
    }

    /// The file with this name; empty when there is none.
    Optional<StaticFile> find(String name) {
        if (name.length() > 60 || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<StaticFile> kept = known.get(name);
        if (kept == null) {
            kept = read(name).flatMap(content -> StaticFile.of(name, content));
            if (kept.isPresent()) {
                known.put(name, kept);
            }
        }
        return kept;
    }

    private Optional<byte[]> read(String name) {
        try {
            if (name.equals(STYLES)) {
                return Optional.of(styles());
            }
            if (logoName().filter(name::equals).isPresent()) {
                return Optional.of(Files.readAllBytes(Path.of(body.findLogo().orElseThrow())));
            }
            return resource(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] styles() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(resource("govuk.css").orElseThrow());
        all.write(colours().getBytes(StandardCharsets.UTF_8));
        for (String sheet : SHEETS) {
            all.write(resource(sheet).orElseThrow());
        }
        return all.toByteArray();
    }

    private String colours() {
        return "\n:root{--body:%s;--body-deep:%s;--body-night:%s}\n"
                .formatted(body.colour(), body.deepColour(), body.linkColourAtNight());
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
