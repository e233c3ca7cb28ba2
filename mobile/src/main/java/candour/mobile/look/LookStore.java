package candour.mobile.look;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Keeps the chosen look in the app's own folder, in a small text file.
public final class LookStore {
    private static final System.Logger LOG = System.getLogger(LookStore.class.getName());
    private static final String FILE = "look.properties";
    private static final String COLOURS = "colours";
    private static final String TEXT_SIZE = "textSize";
    private final @Nullable Path folder;

    /// A store in one folder.
    ///
    /// @param folder the app's own folder; where a device gives none, a look lasts until the app is closed
    public LookStore(@Nullable Path folder) {
        this.folder = folder;
    }

    /// The look that was kept; [Look#AT_FIRST] where there is none or it cannot be read.
    public Look kept() {
        if (folder == null || !Files.isRegularFile(folder.resolve(FILE))) {
            return Look.AT_FIRST;
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the kept look cannot be read: {0}", e.toString());
        }
        return new Look(
                named(Colours.values(), kept.getProperty(COLOURS), Look.AT_FIRST.colours()),
                named(TextSize.values(), kept.getProperty(TEXT_SIZE), Look.AT_FIRST.textSize()));
    }

    /// Keeps a look. A device that cannot write it is no reason to stop: the look then lasts until the app is closed.
    public void keep(Look look) {
        if (folder == null) {
            return;
        }
        Properties kept = new Properties();
        kept.setProperty(COLOURS, look.colours().name());
        kept.setProperty(TEXT_SIZE, look.textSize().name());
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, FILE, null);
            try (Writer writer = Files.newBufferedWriter(half)) {
                kept.store(writer, null);
            }
            Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the look cannot be kept: {0}", e.toString());
        }
    }

    private static <E extends Enum<E>> E named(E[] values, @Nullable String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
