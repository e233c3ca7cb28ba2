package candour.backend.platform.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A short list kept beside the keys, and so apart from the database: what must still hold when the database is put
/// back from a copy. [KeyRing#ledger] opens one. Several portals may write to it at once.
public final class Ledger {
    private final KeyFolder folder;
    private final String file;

    Ledger(KeyFolder folder, String name) {
        this.folder = folder;
        this.file = name + ".ledger";
    }

    /// Adds a line, once; when this returns, it is on the disk.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    public void note(String line) {
        change(lines -> lines.contains(line)
                ? lines
                : Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /// Drops all lines but these.
    ///
    /// @throws UncheckedIOException when the folder cannot be written
    public void keep(Predicate<String> these) {
        change(lines -> lines.stream().filter(these).toList());
    }

    /// The lines, the oldest first.
    ///
    /// @throws UncheckedIOException when the folder cannot be read
    public List<String> lines() {
        try {
            return folder.alone(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(UnaryOperator<List<String>> how) {
        try {
            folder.alone(() -> {
                List<String> before = read();
                List<String> after = how.apply(before);
                if (!after.equals(before)) {
                    folder.write(file, String.join("\n", after));
                }
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> read() throws IOException {
        return folder.has(file) ? folder.read(file).lines().toList() : List.of();
    }
}
