package candour.backend.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "@A1",
                "-2+3+cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)",
                " =1+1",
                "  +1",
                "\u00a0=1",
                "\u3000=1",
                "\u200b=1",
                "\ufeff=1",
                "\t",
                "\r",
                "=",
                "+",
                "-",
                "@",
                "=DDE(\"a\";\"b\";\"c\")",
                "=IMPORTXML(\"http://example.org\",\"//a\")",
                "−1",
                "\u0000=1",
                "﹢1",
                "+44 1632 960000"
            })
    void no_spreadsheet_takes_a_text_for_a_formula(String lead) {
        CsvTable file = new CsvTable(List.of("a", "b", "c"));
        file.row(List.of(lead, "x", lead)).row(Arrays.asList(null, lead, 1L));
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(text(file).substring(1))) {
            for (String cell : row.getFields()) {
                assertTrue(
                        cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.strip().isEmpty() ? 'x' : cell.charAt(0)) < 0,
                        cell);
            }
        }
        assertTrue(CsvTable.text(lead).startsWith("'"), lead);
        assertEquals(lead, CsvTable.text(lead).substring(1));
    }

    @Test
    void numbers_stay_numbers_even_below_zero() {
        String text =
                text(new CsvTable(List.of("n", "d")).row(List.of(-5L, -0.25)).row(List.of(3, 1.0 / 3)));
        assertEquals("\uFEFFn,d\r\n-5,-0.25\r\n3,0.3333\r\n", text);
    }

    @Test
    void ordinary_words_stay_as_they_are() {
        assertEquals("18-24", CsvTable.text("18-24"));
        assertEquals("White", CsvTable.text("White"));
        assertEquals("", CsvTable.text(""));
    }

    @Test
    void commas_and_quotes_stay_in_their_cell() {
        assertEquals("\uFEFFa\r\n\"x, \"\"y\"\"\"\r\n", text(new CsvTable(List.of("a")).row(List.of("x, \"y\""))));
    }

    @Test
    void what_is_no_cell_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new CsvTable(List.of("a")).row(List.of(new Object())));
    }

    private static String text(CsvTable file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
