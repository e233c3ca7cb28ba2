package candour.backend.sample;

import candour.backend.platform.intake.SampleSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes up two years of stops for the police force area that the portal was first built for: the same bytes each
/// time. Places and census figures are real; no stop in it ever happened, boundaries are sketched, and one month is
/// missing so that the gap is seen.
@Singleton
class SampleGenerator implements SampleSource {
    /// The folder the files are written to, so that every path that is shown says what they are.
    static final String FOLDER = "made-up-sample";

    static final YearMonth FIRST = YearMonth.of(2024, 10);
    static final YearMonth LAST = YearMonth.of(2026, 9);

    /// The month that is left out on purpose.
    static final YearMonth MISSING = YearMonth.of(2025, 8);

    private static final long SEED = 20_241_001;

    private static final String NOTICE = """
            These stops are made up. None of them ever happened.

            The files were written by this portal's sample generator to try the portal with. Place names, area codes
            and census figures are real; the stop and search records, the points they snap to and the boundaries are
            invented. They say nothing about West Midlands Police or any other force, nor about anyone who lives there.
            """;

    @Override
    public List<Path> write(Path folder) throws IOException {
        Path made = Files.createDirectories(folder.resolve(FOLDER));
        Files.writeString(made.resolve("READ-ME-FIRST-these-stops-are-made-up.txt"), NOTICE);
        List<Path> written = new ArrayList<>();
        for (String name : SampleFiles.ALL) {
            written.add(Files.write(made.resolve(name), SampleFiles.bytes(name)));
        }
        SamplePeople people = new SamplePeople();
        SamplePlaces places = new SamplePlaces(new Random(SEED));
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            if (!month.equals(MISSING)) {
                Random random = new Random(SEED + month.getYear() * 12L + month.getMonthValue());
                String csv = new SampleMonth(month, people, places, random).csv();
                Path file = made.resolve(month + "-west-midlands-stop-and-search.csv");
                written.add(Files.writeString(file, csv, StandardCharsets.UTF_8));
            }
        }
        return written;
    }
}
