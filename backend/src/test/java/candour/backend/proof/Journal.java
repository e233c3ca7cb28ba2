package candour.backend.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a sender of reports wrote down for itself: every receipt the portal acknowledged, on disk before it goes on.
public final class Journal implements AutoCloseable {
    private final Map<Integer, String> receipts = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private final BufferedWriter file;

    public Journal(Path path) throws IOException {
        file = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /// The portal acknowledged this report with this receipt; it must be the same each time.
    public synchronized void acknowledged(int report, String receipt) {
        String before = receipts.putIfAbsent(report, receipt);
        if (before != null && !before.equals(receipt)) {
            contradictions.add("report " + report + " has two receipts");
        }
        try {
            file.write(report + "," + receipt + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Receipts by number of the report.
    public synchronized Map<Integer, String> receipts() {
        return new TreeMap<>(receipts);
    }

    /// How many reports were acknowledged.
    public synchronized int size() {
        return receipts.size();
    }

    /// Reports that were given different receipts.
    public synchronized List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
