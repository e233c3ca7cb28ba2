package candour.backend.sample;

import candour.backend.platform.time.LondonTime;
import candour.backend.sample.SamplePlaces.SamplePoint;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// One made-up month as the published file: 15 columns, moments in UTC, the month by London time, so that in summer
/// its first hour is dated in the month before.
final class SampleMonth {
    private static final List<String> HEADER = List.of(
            "Type",
            "Date",
            "Part of a policing operation",
            "Policing operation",
            "Latitude",
            "Longitude",
            "Gender",
            "Age range",
            "Self-defined ethnicity",
            "Officer-defined ethnicity",
            "Legislation",
            "Object of search",
            "Outcome",
            "Outcome linked to object of search",
            "Removal of more than just outer clothing");
    private static final int DATE = 1;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// How busy each hour of the London day is against the busiest.
    private static final double[] HOURS = {
        .60, .45, .35, .20, .12, .08, .08, .12, .20, .28, .38, .45, .50, .58, .68, .78, .85, .90, .95, 1, 1, .95, .88,
        .75
    };

    private static final double SHARE_WITHOUT_LOCATION = 0.15;
    private static final double SHARE_SEARCHED_TOGETHER = 0.02;
    private static final int LEAST_ROWS = 350;
    private static final int MOST_ROWS = 700;

    private final YearMonth month;
    private final SamplePeople people;
    private final SamplePlaces places;
    private final Random random;

    SampleMonth(YearMonth month, SamplePeople people, SamplePlaces places, Random random) {
        this.month = month;
        this.people = people;
        this.places = places;
        this.random = random;
    }

    /// The whole file.
    String csv() {
        List<List<String>> rows = rows();
        rows.sort(Comparator.comparing((List<String> row) -> row.get(DATE)));
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(HEADER);
        rows.forEach(writer::writeRecord);
        return text.toString();
    }

    private List<List<String>> rows() {
        double season = Math.sin(Math.PI * (month.getMonthValue() - 3) / 6);
        long wanted = Math.clamp(Math.round(520 + 110 * season + 40 * random.nextGaussian()), LEAST_ROWS, MOST_ROWS);
        Instant start = LondonTime.start(month);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(start.plus(Duration.ofMinutes(1 + random.nextInt(58)))));
        rows.add(row(start));
        rows.add(row(LondonTime.start(month.plusMonths(1)).minus(Duration.ofMinutes(1 + random.nextInt(58)))));
        while (rows.size() < wanted) {
            List<String> row = row(moment());
            rows.add(row);
            while (random.nextDouble() < SHARE_SEARCHED_TOGETHER && rows.size() < wanted) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Instant moment() {
        Instant start = LondonTime.start(month);
        long minutes =
                Duration.between(start, LondonTime.start(month.plusMonths(1))).toMinutes();
        while (true) {
            Instant moment = start.plus(Duration.ofMinutes((long) (random.nextDouble() * minutes)));
            if (random.nextDouble() < HOURS[LondonTime.at(moment).getHour()]) {
                return moment;
            }
        }
    }

    private List<String> row(Instant moment) {
        String type = SampleWords.TYPES.draw(random);
        String district = people.district(random);
        boolean located = random.nextDouble() >= SHARE_WITHOUT_LOCATION;
        SamplePoint point = located ? places.draw(district, random) : new SamplePoint("", "");
        List<String> grounds = SampleWords.GROUNDS.draw(random);
        String outcome = SampleWords.OUTCOMES.draw(random);
        boolean nothing = outcome.isEmpty() || outcome.equals(SampleWords.NO_FURTHER_ACTION);
        List<String> row = new ArrayList<>(List.of(
                type,
                STAMP.format(moment),
                SampleWords.PART_OF_OPERATION.draw(random),
                "",
                point.latitude(),
                point.longitude()));
        boolean person = !type.equals(SampleWords.VEHICLE);
        row.addAll(person ? person(district) : List.of("", "", "", ""));
        row.addAll(grounds);
        row.add(outcome);
        row.add((nothing ? SampleWords.LINKED_AFTER_NOTHING : SampleWords.LINKED_AFTER_SOMETHING).draw(random));
        row.add(person ? SampleWords.OUTER_CLOTHING.draw(random) : "");
        return row;
    }

    private List<String> person(String district) {
        String selfDefined = people.selfDefined(district, random);
        return List.of(
                SampleWords.GENDERS.draw(random),
                SampleWords.AGE_RANGES.draw(random),
                selfDefined,
                people.officerDefined(selfDefined, random));
    }
}
