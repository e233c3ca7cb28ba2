package candour.backend.area;

import candour.backend.area.LadderColumns.Rung;
import candour.backend.platform.intake.ImportProgress;
import candour.backend.platform.intake.RejectedRow;
import candour.backend.platform.intake.SourceFile;
import candour.shared.area.AreaCode;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A lookup that was read: each area with its name, and the rung it lies in.
///
/// A district may stand in several rows, because some have more than one community safety partnership, and a
/// neighbourhood of 2021 in several rows of a table from 2011; what counts is that all rows say the same of it.
final class Ladder implements ParsedFile {
    private final List<Rung> rungs;
    private final List<Map<AreaCode, String>> names = new ArrayList<>();
    private final List<Map<AreaCode, AreaCode>> parents = new ArrayList<>();
    private List<RejectedRow> rejects = List.of();
    private long rows;

    private Ladder(List<Rung> rungs) {
        this.rungs = rungs;
        rungs.forEach(rung -> {
            names.add(new LinkedHashMap<>());
            parents.add(new HashMap<>());
        });
    }

    /// @throws UnfitFile when no row could be taken in
    static Ladder read(SourceFile file, ImportProgress progress) throws IOException, UnfitFile {
        try (CsvFile csv = CsvFile.withHeadings(file, progress)) {
            Ladder ladder = new Ladder(LadderColumns.rungs(csv.headings()));
            int[] codes = ladder.rungs.stream()
                    .mapToInt(rung -> csv.headings().indexOf(rung.code()))
                    .toArray();
            int[] labels = ladder.rungs.stream()
                    .mapToInt(rung -> csv.headings().indexOf(rung.name()))
                    .toArray();
            for (CsvRecord row = csv.next(); row != null; row = csv.next()) {
                String wrong = ladder.take(row, codes, labels);
                if (wrong != null) {
                    csv.reject(row, wrong);
                }
            }
            ladder.rejects = csv.rejects();
            ladder.rows = csv.rows();
            if (ladder.names.getFirst().isEmpty()) {
                throw new UnfitFile("No row of the lookup names an area of England or Wales.");
            }
            return ladder;
        }
    }

    private @Nullable String take(CsvRecord row, int[] codes, int[] labels) {
        AreaCode[] found = new AreaCode[codes.length];
        for (int i = 0; i < codes.length; i++) {
            String text = row.getField(codes[i]);
            Optional<AreaCode> code = AreaCode.parse(text);
            if (code.isEmpty()) {
                return rungs.get(i).code() + " is no area code: \"" + text + "\"";
            }
            if (code.get().kind().filter(rungs.get(i).kind()::equals).isEmpty()) {
                return rungs.get(i).code() + " " + text + " is not such an area of England or Wales";
            }
            found[i] = code.get();
        }
        for (int i = 0; i + 1 < found.length; i++) {
            AreaCode parent = parents.get(i).get(found[i]);
            if (parent != null && !parent.equals(found[i + 1])) {
                return found[i] + " lies in " + parent + " by an earlier row";
            }
        }
        for (int i = 0; i < found.length; i++) {
            names.get(i)
                    .put(found[i], labels[i] < 0 ? "" : row.getField(labels[i]).strip());
            if (i + 1 < found.length) {
                parents.get(i).put(found[i], found[i + 1]);
            }
        }
        return null;
    }

    @Override
    public String subject() {
        String ladder = rungs.stream().map(Rung::geography).collect(Collectors.joining(" > "));
        return ladder + ", " + names.getFirst().size() + " areas";
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public List<RejectedRow> rejects() {
        return rejects;
    }

    @Override
    public Changes store(Connection connection, AreaRegister register) {
        for (int i = rungs.size() - 1; i >= 0; i--) {
            Rung rung = rungs.get(i);
            for (Map.Entry<AreaCode, String> area : names.get(i).entrySet()) {
                int id = register.named(area.getKey(), rung.kind(), area.getValue(), rung.vintage());
                AreaCode parent = parents.get(i).get(area.getKey());
                if (parent != null) {
                    register.within(
                            id,
                            register.id(parent.value()),
                            rung.vintage(),
                            rungs.get(i + 1).vintage());
                }
            }
        }
        return new Changes(register.pending(), 0, "");
    }
}
