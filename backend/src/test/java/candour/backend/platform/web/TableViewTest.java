package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.platform.web.component.TableView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableViewTest {
    @Test
    void a_number_is_kept_whole_and_words_in_its_place_may_take_several_lines() {
        TableView.Row row = TableView.Row.of(
                "Dudley", "2.0 (1.8 to 2.2)", "12 of 12", "not recorded often enough to say", "-1", "less than 1%");
        List<TableView.Column> columns = IntStream.range(0, row.cells().size())
                .mapToObj(cell -> new TableView.Column("Column " + cell, cell > 0))
                .toList();
        TableView table = TableView.of("table", "A table", columns, List.of(row));
        assertEquals(
                List.of(1, 2, 4, 5),
                IntStream.range(0, row.cells().size())
                        .filter(cell -> table.isNumber(row, cell))
                        .boxed()
                        .toList());
    }
}
