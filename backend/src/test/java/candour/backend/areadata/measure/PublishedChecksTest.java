package candour.backend.areadata.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.SharedData;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Our formulas on counts that others published give the figures that they published.
class PublishedChecksTest {

    @Test
    void every_ratio_of_districts_and_its_lower_limit_follows_from_its_counts() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row : rows("blackthrive-lad-black-white-rate-ratios-2019-2021.csv")) {
            long black = Long.parseLong(row.getField("Black_stopped"));
            long white = Long.parseLong(row.getField("White_stopped"));
            if (black == 0 || white == 0) {
                continue;
            }
            RateRatio ratio = new RateRatio(
                    black,
                    Long.parseLong(row.getField("Black_population")),
                    white,
                    Long.parseLong(row.getField("White_population")));
            String place = row.getField("date") + " " + row.getField("la");
            assertClose(Double.parseDouble(row.getField("rr")), ratio.value(), place);
            double low = ratio.intervalOfRisks().orElseThrow().low();
            assertClose(Double.parseDouble(row.getField("rr_ci_low")), low, place);
            compared++;
        }
        assertEquals(923, compared);
    }

    @Test
    void every_rate_of_forces_follows_from_its_counts() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row : rows("ethnicity-facts-and-figures-stop-and-search-by-force-2006-07-to-2017-18.csv")) {
            Optional<Long> stops = number(row, "Number of stop and searches");
            Optional<Long> residents = number(row, "Population by ethnicity");
            String published = field(row, "Rate per 1,000 population by ethnicity");
            boolean comparable = !field(row, "Ethnicity_type").equals("ONS 2001 16+1");
            if (!comparable || stops.isEmpty() || residents.isEmpty() || !published.matches("[0-9.,]+")) {
                continue;
            }
            double rate = new Rate(stops.get(), residents.get()).perThousand();
            assertEquals(Double.parseDouble(published.replace(",", "")), rate, 0.0050001, row::toString);
            compared++;
        }
        assertEquals(3145, compared);
    }

    @Test
    void black_people_were_searched_at_nine_and_a_half_times_the_rate_in_2017_18() throws IOException {
        Map<String, Rate> national = new HashMap<>();
        for (NamedCsvRecord row : rows("ethnicity-facts-and-figures-stop-and-search-by-force-2006-07-to-2017-18.csv")) {
            if (field(row, "Geography").equals("All - excluding BTP")
                    && field(row, "Time").equals("2017/18")
                    && field(row, "Ethnicity_type").equals("ONS 2001 5+1")) {
                number(row, "Population by ethnicity")
                        .ifPresent(residents -> national.put(
                                field(row, "Ethnicity"),
                                new Rate(
                                        number(row, "Number of stop and searches")
                                                .orElseThrow(),
                                        residents)));
            }
        }
        Rate black = Objects.requireNonNull(national.get("Black"));
        Rate white = Objects.requireNonNull(national.get("White"));
        assertEquals(
                9.57,
                new RateRatio(black.events(), black.residents(), white.events(), white.residents()).value(),
                0.005);
    }

    private static void assertClose(double expected, double actual, String place) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-6, place);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SharedData.path("published-checks/" + file))) {
            return reader.stream().toList();
        }
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.getFieldsAsMap().entrySet().stream()
                .filter(field -> field.getKey().strip().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue()
                .strip();
    }

    private static Optional<Long> number(NamedCsvRecord row, String name) {
        String text = field(row, name).replace(",", "");
        return text.matches("[0-9]+") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
