package candour.backend.area.census;

import candour.backend.area.CsvFile;
import candour.backend.area.UnfitFile;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a census table in either layout, and refuses it when its numbers do not add up.
final class CensusReading {
    private final CensusLayout layout;
    private final Map<AreaCode, Map<String, Integer>> found = new LinkedHashMap<>();
    private final Map<AreaCode, String> names = new LinkedHashMap<>();
    private final Map<AreaCode, CensusCounts> counts = new LinkedHashMap<>();

    private CensusReading(CensusLayout layout) {
        this.layout = layout;
    }

    /// Reads the whole file.
    ///
    /// @throws UnfitFile when categories are missing or do not add up to the total
    static CensusReading read(CsvFile csv) throws IOException, UnfitFile {
        CensusReading reading = new CensusReading(CensusLayout.of(csv.headings())
                .orElseThrow(() -> new UnfitFile("The headings are not those of a census table.")));
        for (CsvRecord row = csv.next(); row != null; row = csv.next()) {
            String wrong = reading.take(row);
            if (wrong != null) {
                csv.reject(row, wrong);
            }
        }
        reading.check();
        return reading;
    }

    CensusTable table() {
        return layout.table();
    }

    Map<AreaCode, CensusCounts> counts() {
        return counts;
    }

    Map<AreaCode, String> names() {
        return names;
    }

    /// The geography with its year. A file that only has codes is of the census itself, hence of 2021.
    String geography() {
        if (!layout.geography().isEmpty() || names.isEmpty()) {
            return layout.geography();
        }
        return switch (names.keySet().iterator().next().kind().orElse(AreaKind.COUNTRY)) {
            case COUNTRY -> "CTRY21";
            case FORCE -> "PFA21";
            case DISTRICT -> "LTLA21";
            case WARD -> "WD22";
            case LSOA -> "LSOA21";
        };
    }

    private @Nullable String take(CsvRecord row) {
        String text = row.getField(layout.areaCode());
        Optional<AreaCode> code =
                AreaCode.parse(text).filter(given -> given.kind().isPresent());
        if (code.isEmpty()) {
            return "\"" + text + "\" is not the code of an area that the portal keeps";
        }
        String wrong = layout.category() < 0 ? takeWide(code.get(), row) : takeLong(code.get(), row);
        if (wrong == null) {
            names.put(
                    code.get(),
                    layout.areaName() < 0 ? "" : row.getField(layout.areaName()).strip());
        }
        return wrong;
    }

    private @Nullable String takeWide(AreaCode code, CsvRecord row) {
        if (found.containsKey(code)) {
            return code + " stands in an earlier row too";
        }
        Map<String, Integer> residents = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> column : layout.columns().entrySet()) {
            int count = count(row.getField(column.getValue()));
            if (count < 0) {
                return "\"" + row.getField(column.getValue()) + "\" is not a number of residents";
            }
            residents.put(column.getKey(), count);
        }
        found.put(code, residents);
        return null;
    }

    private @Nullable String takeLong(AreaCode code, CsvRecord row) {
        String words = row.getField(layout.category());
        int count = count(row.getField(layout.observation()));
        if (count < 0) {
            return "\"" + row.getField(layout.observation()) + "\" is not a number of residents";
        }
        if (words.equals("Does not apply")) {
            return count == 0 ? null : "counts residents to whom the question does not apply";
        }
        Optional<String> category = layout.table().category(words);
        if (category.isEmpty()) {
            return "\"" + words + "\" is not a category of " + layout.table().id();
        }
        Map<String, Integer> residents = found.computeIfAbsent(code, fresh -> new LinkedHashMap<>());
        if (residents.containsKey(category.get())) {
            return code + " has the category \"" + words + "\" in an earlier row too";
        }
        residents.put(category.get(), count);
        return null;
    }

    private static int count(String text) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private void check() throws UnfitFile {
        List<String> wanted = wanted();
        for (Map.Entry<AreaCode, Map<String, Integer>> area : found.entrySet()) {
            Map<String, Integer> ordered = new LinkedHashMap<>();
            ordered.put(CensusTable.TOTAL, 0);
            for (String category : wanted) {
                Integer residents = area.getValue().get(category);
                if (residents == null) {
                    throw new UnfitFile(area.getKey() + " lacks the category " + category + " of "
                            + layout.table().id() + ": the file is cut off or altered.");
                }
                ordered.put(category, residents);
            }
            long parts = new CensusCounts(ordered).parts(layout.table());
            long total = area.getValue().getOrDefault(CensusTable.TOTAL, Math.toIntExact(parts));
            if (parts != total) {
                throw new UnfitFile("The categories of " + area.getKey() + " add up to " + parts + ", not to its total "
                        + total + ". The table was altered; download it again.");
            }
            ordered.put(CensusTable.TOTAL, Math.toIntExact(total));
            counts.put(area.getKey(), new CensusCounts(ordered));
        }
    }

    private List<String> wanted() throws UnfitFile {
        if (layout.category() < 0) {
            return layout.columns().keySet().stream()
                    .filter(code -> !code.equals(CensusTable.TOTAL))
                    .toList();
        }
        for (List<String> set : layout.table().categorySets().reversed()) {
            boolean used = found.values().stream().anyMatch(area -> set.stream().anyMatch(area::containsKey));
            if (used) {
                return set;
            }
        }
        throw new UnfitFile("The file has no category of " + layout.table().id() + ".");
    }
}
