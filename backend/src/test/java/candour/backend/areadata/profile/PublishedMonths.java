package candour.backend.areadata.profile;

import candour.backend.area.AreaLookup;
import candour.backend.platform.persistence.BulkLoad;
import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.MonthFigures;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.StopSearchRow;
import candour.backend.stopsearch.ValueList;
import candour.backend.support.SharedData;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts the published files beside the checkout into figures, without storing their records.
public final class PublishedMonths {
    private final TestPortal portal;
    private final Dictionary dictionary;

    public PublishedMonths(TestPortal portal) {
        this.portal = portal;
        this.dictionary = portal.bean(PublishedValues.class).dictionary();
    }

    /// Counts every file whose name passes.
    public void count(Predicate<String> names) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedData.path("stop-and-search"))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> names.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        try (Connection connection = portal.bean(BulkLoad.class).open()) {
            for (Path file : files) {
                count(connection, file);
            }
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE edition SET number = number + 1 WHERE id = 1")) {
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private void count(Connection connection, Path file) throws IOException, SQLException {
        String name = file.getFileName().toString();
        YearMonth month = YearMonth.parse(name.substring(0, 7));
        String slug = name.substring(8, name.indexOf("-stop-and-search"));
        int force = portal.bean(AreaLookup.class).getForce(new ForceId(slug)).id();
        MonthFigures.Tally tally = portal.bean(MonthFigures.class).begin(force, month);
        int[] counts = new int[3];
        try (Reader text = new InputStreamReader(SharedData.open(file), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            int line = 1;
            for (NamedCsvRecord row : rows) {
                StopSearchRow stored = row(++line, row);
                tally.add(stored, Location.NOWHERE);
                counts[0]++;
                counts[1] += stored.type().involvesPerson() ? 1 : 0;
                counts[2] += stored.locationId() == 0 ? 1 : 0;
            }
        }
        tally.store(connection);
        supply(connection, force, month, counts);
    }

    /// Writes the ledger row of a force and month.
    ///
    /// @param counts searches, people, without location
    public static void supply(Connection connection, int force, YearMonth month, int... counts) throws SQLException {
        String sql = """
                INSERT INTO force_month (force_id, edition_month, batch_id, searches, people, without_location,
                    rejected, revisions, sample)
                VALUES (?, ?, 1, ?, ?, ?, 0, 0, FALSE)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, force);
            statement.setInt(2, month.getYear() * 100 + month.getMonthValue());
            statement.setInt(3, counts[0]);
            statement.setInt(4, counts[1]);
            statement.setInt(5, counts[2]);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO force_change (force_id, mark) VALUES (?, ?) ON DUPLICATE KEY UPDATE mark = mark + 1")) {
            statement.setInt(1, force);
            statement.setLong(2, System.nanoTime());
            statement.executeUpdate();
        }
    }

    private StopSearchRow row(int line, NamedCsvRecord row) {
        SearchType type = Arrays.stream(SearchType.values())
                .filter(one -> one.published().equals(row.getField("Type")))
                .findFirst()
                .orElseThrow();
        Instant moment = OffsetDateTime.parse(row.getField("Date")).toInstant();
        return new StopSearchRow(
                line,
                moment,
                type,
                state(row.getField("Part of a policing operation")),
                0,
                row.getField("Latitude").isEmpty() ? 0 : 1,
                id(ValueList.GENDER, row.getField("Gender")),
                id(ValueList.AGE_RANGE, row.getField("Age range")),
                id(ValueList.SELF_DEFINED_ETHNICITY, row.getField("Self-defined ethnicity")),
                id(ValueList.OFFICER_DEFINED_ETHNICITY, row.getField("Officer-defined ethnicity")),
                id(ValueList.LEGISLATION, row.getField("Legislation")),
                id(ValueList.OBJECT_OF_SEARCH, row.getField("Object of search")),
                id(ValueList.OUTCOME, row.getField("Outcome")),
                state(row.getField("Outcome linked to object of search")),
                state(row.getField("Removal of more than just outer clothing")));
    }

    private int id(ValueList list, String text) {
        return text.isEmpty()
                ? 0
                : dictionary
                        .find(list, text)
                        .map(PublishedValue::id)
                        .orElseThrow(() -> new IllegalStateException(text));
    }

    private static ThreeState state(String text) {
        return switch (text) {
            case "True" -> ThreeState.TRUE;
            case "False" -> ThreeState.FALSE;
            default -> ThreeState.BLANK;
        };
    }
}
