package candour.backend.platform.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.SharedData;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Real files, where they lie beside the checkout.
class SharedDataWalkTest {

    @Test
    void every_published_file_is_found_with_its_content_and_told_apart() throws IOException {
        Path data = SharedData.path(".");
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(List.of(data));
            assertEquals(List.of(), walk.aside());
            Map<String, SourceFile> found = new HashMap<>();
            for (SourceFile file : walk.found()) {
                found.put(file.name(), file);
            }
            Map<String, String> hashes = new HashMap<>();
            try (CsvReader<NamedCsvRecord> truth =
                    CsvReader.builder().ofNamedCsvRecord(data.resolve("ground-truth/rows-per-file.csv"))) {
                for (NamedCsvRecord row : truth) {
                    String name = EntryName.withoutGz(EntryName.last(row.getField("file")));
                    hashes.put(name, row.getField("sha256_unpacked"));
                }
            }
            assertTrue(hashes.size() >= 90);
            assertEquals(
                    hashes,
                    hashes.keySet().stream()
                            .filter(found::containsKey)
                            .collect(Collectors.toMap(
                                    name -> name,
                                    name -> get(found, name).hash().hex())));
            for (String name : hashes.keySet()) {
                assertEquals(15, FileHead.of(get(found, name)).fields().size(), name);
            }
            FileHead marked = FileHead.of(get(found, "lad16_csp16_pfa16_ons_original.csv"));
            assertEquals("LAD16CD", marked.fields().getFirst());
        }
    }

    private static SourceFile get(Map<String, SourceFile> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }
}
