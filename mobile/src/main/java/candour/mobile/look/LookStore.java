package candour.mobile.look;

import candour.mobile.store.AppFolder;
import candour.shared.text.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Keeps the chosen look in the app's own folder, in a small text file.
public final class LookStore {
    private static final System.Logger LOG = System.getLogger(LookStore.class.getName());
    private static final String FILE = "look.properties";
    private static final String COLOURS = "colours";
    private static final String TEXT_SIZE = "textSize";
    private static final String LANGUAGE = "language";
    private final AppFolder folder;

    /// @param folder the app's own folder; where a device gives none, a look lasts until the app is closed
    public LookStore(AppFolder folder) {
        this.folder = folder;
    }

    /// The look that was kept; empty where there is none or it cannot be read. What it does not name is as in
    /// [Look#AT_FIRST].
    public Optional<Look> kept() {
        return folder.read(FILE).flatMap(LookStore::parse);
    }

    /// Keeps a look. A device that cannot write it is no reason to stop: the look then lasts until the app is closed.
    public void keep(Look look) {
        String file = COLOURS + "=" + look.colours().name() + "\n" + TEXT_SIZE + "="
                + look.textSize().name() + "\n" + LANGUAGE + "="
                + look.language().name() + "\n";
        if (!folder.write(FILE, file.getBytes(StandardCharsets.UTF_8)) && folder.keeps()) {
            LOG.log(System.Logger.Level.WARNING, "the look cannot be kept");
        }
    }

    private static Optional<Look> parse(byte[] file) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the kept look cannot be read: {0}", e.getClass());
            return Optional.empty();
        }
        return Optional.of(new Look(
                named(Colours.values(), kept.getProperty(COLOURS), Look.AT_FIRST.colours()),
                named(TextSize.values(), kept.getProperty(TEXT_SIZE), Look.AT_FIRST.textSize()),
                named(Language.values(), kept.getProperty(LANGUAGE), Look.AT_FIRST.language())));
    }

    private static <E extends Enum<E>> E named(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
