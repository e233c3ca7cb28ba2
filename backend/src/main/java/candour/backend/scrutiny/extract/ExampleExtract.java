package candour.backend.scrutiny.extract;

import candour.backend.platform.export.CsvTable;
import candour.shared.area.AreaCode;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes up an extract: the same bytes each time for the same months, records of searches that never happened. It is
/// the example beside the description of the file, and the frame of the made-up sample.
@Singleton
class ExampleExtract {
    /// Months that a file covers.
    static final int MONTHS = 3;

    private static final YearMonth FIRST = YearMonth.of(2026, 7);

    /// Records of the made-up sample.
    private static final int RECORDS = 180;

    private static final int SHORT = 12;
    private static final long SEED = 20_260_701;

    private static final List<String> POWERS = List.of(
            "misuse-of-drugs-s23",
            "misuse-of-drugs-s23",
            "misuse-of-drugs-s23",
            "pace-s1",
            "pace-s1",
            "public-order-1994-s60");
    private static final List<String> OUTCOMES = List.of(
            "no-further-action", "no-further-action", "no-further-action", "arrest", "community-resolution", "caution");
    private static final List<String> DISTRICTS = List.of(
            "E08000025", "E08000025", "E08000026", "E08000027", "E08000028", "E08000029", "E08000030", "E08000031");
    private static final List<String> AGES = List.of("10-17", "18-24", "18-24", "25-34", "over-34");
    private static final List<String> ETHNICITIES =
            List.of("W1", "W1", "W1", "W9", "M1", "A1", "A2", "A2", "B1", "B2", "O9", "NS");
    private static final List<String> SEEN = List.of("white", "white", "asian", "black", "other");
    private static final List<String> ANSWERS = List.of("yes", "yes", "yes", "yes", "no", "not known");

    private static final List<String> DRUGS = List.of(
            "Made up: smell of cannabis from the person and a rolled cigarette seen in the hand.",
            "Made up: an exchange of small packets was seen by a colleague on camera.",
            "Made up: the person matched a description passed by radio of somebody selling drugs.",
            "Made up: smell of cannabis. Nothing else was seen.",
            "Made up: the person walked away when they saw the patrol car.");
    private static final List<String> ARTICLES = List.of(
            "Made up: a member of the public pointed out the person as having a blade in their bag.",
            "Made up: the person was trying handles of parked cars with a bar in their hand.",
            "Made up: a shop reported a theft and described the clothing.",
            "Made up: the person was seen to hide something long under a jacket.");

    /// A short file to look at.
    byte[] example() {
        return file(SHORT, FIRST, DISTRICTS);
    }

    /// The records of the made-up sample.
    ///
    /// @param first the first of its months
    /// @param district where all of them were, so that they are what the panel there looks at
    byte[] sample(YearMonth first, AreaCode district) {
        return file(RECORDS, first, List.of(district.value()));
    }

    private static byte[] file(int records, YearMonth first, List<String> districts) {
        Random random = new Random(SEED);
        CsvTable table = new CsvTable(ExtractColumn.headings());
        for (int number = 1; number <= records; number++) {
            table.row(row(number, first, districts, random));
        }
        return table.bytes();
    }

    private static List<String> row(int number, YearMonth first, List<String> districts, Random random) {
        String power = any(POWERS, random);
        boolean drugs = power.startsWith("misuse");
        boolean grounds = !power.startsWith("public-order");
        List<String> row = new ArrayList<>();
        row.add(String.format(Locale.ROOT, "SAMPLE-%05d", number));
        row.add(first.plusMonths(random.nextInt(MONTHS)).toString());
        row.add(power);
        row.add(drugs ? "controlled-drugs" : any(List.of("offensive-weapons", "stolen-goods", "theft"), random));
        row.add(any(OUTCOMES, random));
        row.add(any(List.of("yes", "no", "not known"), random));
        row.add(grounds ? any(drugs ? DRUGS : ARTICLES, random) : "");
        row.add(any(ANSWERS, random));
        row.add(any(districts, random));
        row.add(any(AGES, random));
        row.add(any(ETHNICITIES, random));
        row.add(any(SEEN, random));
        row.add(random.nextInt(8) == 0 ? "female" : "male");
        row.add(random.nextInt(7) == 0 ? "yes" : "no");
        row.add(random.nextInt(4) == 0 ? "yes" : "no");
        return row;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
