package candour.mobile.alerts;

import candour.mobile.store.AppFolder;
import candour.shared.alert.AlertKind;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps which alerts were turned on, and the month in which the portal was last told so. The token of the device is
/// not kept: the device has it. While alerts are off there is no file.
final class AlertsStore {
    private static final String FILE = "alerts";
    private final AppFolder folder;

    AlertsStore(AppFolder folder) {
        this.folder = folder;
    }

    /// @param kinds at least one
    /// @param asked the month in which the portal was last told
    record Kept(Set<AlertKind> kinds, YearMonth asked) {}

    /// What is on; empty where alerts are off or the file cannot be read.
    Optional<Kept> read() {
        return folder.read(FILE).flatMap(AlertsStore::parse);
    }

    void keep(Kept kept) {
        String codes = kept.kinds().stream().sorted().map(AlertKind::code).collect(Collectors.joining(","));
        folder.write(FILE, (kept.asked() + "\n" + codes + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void forget() {
        folder.delete(FILE);
    }

    private static Optional<Kept> parse(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != 2) {
            return Optional.empty();
        }
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        Arrays.stream(lines.get(1).split(","))
                .forEach(code -> AlertKind.find(code).ifPresent(kinds::add));
        try {
            YearMonth asked = YearMonth.parse(lines.get(0));
            return kinds.isEmpty() ? Optional.empty() : Optional.of(new Kept(kinds, asked));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
