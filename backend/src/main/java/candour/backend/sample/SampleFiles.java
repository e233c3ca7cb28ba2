package candour.backend.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files that come with the sample as they are: facts typed in (area codes, Census 2021 table TS021, postcodes of
/// public buildings), and boundaries sketched by hand.
final class SampleFiles {
    /// District to police force area, December 2022, as ONS lays it out.
    static final String LADDER = "lad22_csp22_pfa22-west-midlands.csv";

    /// Census 2021 table TS021, ethnic group in 20 categories (one of them "Does not apply"), by district, in the
    /// ONS download's layout. Source: Office for National Statistics, released 29 November 2022, OGL v3.0.
    static final String CENSUS = "TS021-2021-ltla-ethnic-group-20-categories-west-midlands.csv";

    /// The same figures added up for the police force area.
    static final String FORCE_CENSUS = "TS021-2021-pfa22-ethnic-group-19-categories-west-midlands.csv";

    /// Seven rough shapes that share their edges, marked as a sketch.
    static final String DISTRICTS = "districts-sketch.geojson";

    /// The seven as one, marked as a sketch.
    static final String FORCE = "force-sketch.geojson";

    /// Postcodes of the seven council houses and the Library of Birmingham, with rough places.
    static final String POSTCODES = "postcodes-public-buildings-west-midlands.csv";

    /// All of them.
    static final List<String> ALL = List.of(LADDER, CENSUS, FORCE_CENSUS, DISTRICTS, FORCE, POSTCODES);

    private SampleFiles() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample lacks its file " + name);
            }
            return in.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            return reader.stream().toList();
        }
    }
}
