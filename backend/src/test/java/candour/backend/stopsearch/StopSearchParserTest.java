package candour.backend.stopsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.stopsearch.SearchType;
import candour.shared.stopsearch.ThreeState;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StopSearchParserTest {
    private static final String GOOD = PublishedFile.ROW;
    private final List<String> words = new ArrayList<>();

    @Test
    void a_row_is_read_with_its_seconds() throws FileRefused {
        ParsedRow.Parsed parsed = good("2023-05", PublishedFile.HEADER + "\n" + GOOD + "\n");
        StopSearchRow row = parsed.row();
        assertEquals(2, row.line());
        assertEquals(Instant.parse("2023-05-03T10:11:12Z"), row.happenedAt());
        assertEquals(SearchType.PERSON, row.type());
        assertEquals("Male", words.get(row.genderId() - 1));
        assertEquals("Misuse of Drugs Act 1971 (section 23)", words.get(row.legislationId() - 1));
        assertEquals(Point.key(52_136_000, -466_000), parsed.point());
    }

    @Test
    void blank_false_and_true_are_three_things() throws FileRefused {
        StopSearchRow row = good("2023-05", PublishedFile.HEADER + "\n" + GOOD).row();
        assertEquals(ThreeState.FALSE, row.partOfOperation());
        assertEquals(ThreeState.BLANK, row.outcomeLinked());
        assertEquals(
                ThreeState.TRUE,
                good("2023-05", PublishedFile.HEADER + "\n" + GOOD.replace(",,False", ",True,False"))
                        .row()
                        .outcomeLinked());
    }

    @Test
    void columns_are_told_by_name_in_any_order_case_and_older_label() throws FileRefused {
        String header = "Gender,TYPE,datetime,Operation,Operation name,Latitude,Longitude,age_range,"
                + "Self-defined Ethnicity,Officer-defined Ethnicity,legislation,Object Of Search,outcome,"
                + "Outcome Linked To Object,Clothing Removal";
        String row = "Female,person SEARCH,2023-05-03T10:11:12Z,true,Op Sceptre,,,10-17,,,,,,,TRUE";
        StopSearchRow parsed = good("2023-05", header + "\r\n" + row + "\r\n").row();
        assertEquals(SearchType.PERSON, parsed.type());
        assertEquals("Female", words.get(parsed.genderId() - 1));
        assertEquals("Op Sceptre", words.get(parsed.operationId() - 1));
        assertEquals(0, parsed.outcomeId());
        assertEquals(ThreeState.TRUE, parsed.moreThanOuterClothing());
    }

    @Test
    void an_extra_column_is_listed_and_shifts_nothing() throws FileRefused {
        Header header = Header.of(List.of(("Force," + PublishedFile.HEADER).split(",", -1)));
        assertEquals(List.of("Force"), header.unknown());
        StopSearchRow row =
                good("2023-05", "Force," + PublishedFile.HEADER + "\nX," + GOOD).row();
        assertEquals("Male", words.get(row.genderId() - 1));
    }

    @Test
    void a_header_without_a_column_or_with_one_twice_is_refused() {
        assertThrows(
                FileRefused.class,
                () -> Header.of(
                        List.of(PublishedFile.HEADER.replace("Gender,", "").split(",", -1))));
        assertThrows(FileRefused.class, () -> Header.of(List.of((PublishedFile.HEADER + ",Gender").split(",", -1))));
    }

    @Test
    void the_month_is_a_london_month_though_stamps_are_utc() throws FileRefused {
        String may = PublishedFile.HEADER + "\n" + GOOD.replace("2023-05-03T10:11:12", "2023-04-30T23:00:00");
        assertEquals(
                Instant.parse("2023-04-30T23:00:00Z"),
                good("2023-05", may).row().happenedAt());
        assertEquals(
                "dated 2023-04 by London time in a file of 2023-05",
                reason(GOOD.replace("2023-05-03T10:11:12", "2023-04-30T22:59:59")));
        assertEquals(
                "dated 2023-06 by London time in a file of 2023-05",
                reason(GOOD.replace("2023-05-03T10:11:12", "2023-05-31T23:00:00")));
        String winter = PublishedFile.HEADER + "\n" + GOOD.replace("2023-05-03T10:11:12", "2023-01-31T23:59:59");
        assertTrue(parse("2023-01", winter) instanceof ParsedRow.Parsed);
    }

    @Test
    void a_row_that_cannot_be_right_is_rejected_with_its_reason() throws FileRefused {
        assertEquals("14 fields instead of 15", reason(GOOD.replace(",,False", ",False")));
        assertEquals("16 fields instead of 15", reason(GOOD + ","));
        assertEquals("2 fields instead of 15", reason("Person search,2023-05-03T1"));
        assertEquals("unknown type \"Boat search\"", reason(GOOD.replace("Person search", "Boat search")));
        assertEquals("unknown type \"\"", reason(GOOD.replace("Person search", "")));
        for (String wrong : List.of(
                "03/05/2023 10:11",
                "",
                "2023-05-32T10:11:12+00:00",
                "2023-05-03T25:11:12+00:00",
                "2023-02-30T10:11:12+00:00",
                "2023-05-03T10:11:12")) {
            assertEquals(
                    "\"" + wrong + "\" is no date and time with an offset",
                    reason(GOOD.replace("2023-05-03T10:11:12+00:00", wrong)));
        }
        assertEquals("a latitude without a longitude", reason(GOOD.replace("-0.466000", "")));
        assertEquals("a longitude without a latitude", reason(GOOD.replace("52.136000", "")));
        assertEquals("0, 0 lies outside the United Kingdom", reason(GOOD.replace("52.136000,-0.466000", "0,0")));
        assertEquals(
                "-0.466, 52.136 lies outside the United Kingdom",
                reason(GOOD.replace("52.136000,-0.466000", "-0.466,52.136")));
        assertEquals("\"52.1.3, -0.466000\" are no coordinates", reason(GOOD.replace("52.136000", "52.1.3")));
        assertEquals(
                "Removal of more than just outer clothing is \"Fal\" and neither True, False nor blank",
                reason(GOOD.substring(0, GOOD.length() - 2)));
        assertTrue(reason(GOOD.replace("Arrest", "x".repeat(201))).startsWith("a field of 201 characters"));
    }

    @Test
    void quoted_cells_may_hold_commas_quotes_and_line_breaks() throws FileRefused {
        StopSearchRow row = good(
                        "2023-05",
                        PublishedFile.HEADER + "\r\n" + GOOD.replace("False,,", "False,\"Op \"\"A\"\",\r\nnorth\","))
                .row();
        assertEquals("Op \"A\",\r\nnorth", words.get(row.operationId() - 1));
    }

    @Test
    void a_quotation_that_swallows_lines_is_rejected_and_counted() throws FileRefused {
        String text =
                PublishedFile.HEADER + "\n" + GOOD.replace("Arrest", "\"Arrest") + "\n" + GOOD + "\n" + GOOD + "\n";
        ParsedRow.Rejected rejected = (ParsedRow.Rejected) parse("2023-05", text);
        assertTrue(rejected.reject().reason().endsWith("a quotation mark may be missing")
                || rejected.reject().reason().endsWith("fields instead of 15"));
        assertTrue(rejected.lines() >= 3);
    }

    @Test
    void coordinates_are_kept_to_a_millionth_of_a_degree() {
        assertEquals(52_145_000, Point.parse("52.144999999999996"));
        assertEquals(-466_000, Point.parse("-0.466"));
        assertEquals(51_000_000, Point.parse("51"));
        for (String wrong : List.of("", "-", ".", ".5", "1e3", "52,1", "NaN", " 52", "181", "99999")) {
            assertEquals(Point.NO_NUMBER, Point.parse(wrong), wrong);
        }
        long key = Point.key(51_880_660, -411_526);
        assertEquals(51_880_660, Point.latitude(key));
        assertEquals(-411_526, Point.longitude(key));
    }

    private String reason(String row) throws FileRefused {
        ParsedRow.Rejected rejected = (ParsedRow.Rejected) parse("2023-05", PublishedFile.HEADER + "\n" + row);
        assertEquals(2, rejected.reject().line());
        assertEquals(row.toLowerCase(Locale.ROOT), rejected.reject().content().toLowerCase(Locale.ROOT));
        return rejected.reject().reason();
    }

    private ParsedRow.Parsed good(String month, String text) throws FileRefused {
        ParsedRow row = parse(month, text);
        return row instanceof ParsedRow.Parsed parsed ? parsed : org.junit.jupiter.api.Assertions.fail(row.toString());
    }

    private ParsedRow parse(String month, String text) throws FileRefused {
        Iterator<RawStopSearch> rows = RawRows.of(new StringReader(text)).iterator();
        Header header = Header.of(rows.next().fields());
        Words list = (any, content) -> {
            words.add(content);
            return words.size();
        };
        return new StopSearchParser(header, list, YearMonth.parse(month)).parse(rows.next());
    }
}
