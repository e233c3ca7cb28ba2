package candour.backend.platform.web.component;

import java.util.List;

/// A table of words and worded numbers. The first cell of each row names the row.
///
/// @param id unique on the page
/// @param caption what the table holds, for whom and when
/// @param columns from the left, the first being the rows' names
/// @param rows each with as many cells as there are columns
/// @param note below the table; empty where nothing needs saying
public record TableView(String id, String caption, List<Column> columns, List<Row> rows, String note) {
    /// Characters of words that fit on one line of a phone beside the names of rows.
    private static final int SHORT = 14;

    /// @param label heading
    /// @param numeric true where the cells are numbers, set to the right
    public record Column(String label, boolean numeric) {
        /// A column of words.
        public static Column words(String label) {
            return new Column(label, false);
        }

        /// A column of numbers.
        public static Column numbers(String label) {
            return new Column(label, true);
        }
    }

    /// @param cells texts, the first being the row's name
    /// @param path where the row's name, or another of its cells, leads; empty where nowhere
    /// @param linked which cell leads there, from 0
    public record Row(List<String> cells, String path, int linked) {
        private static final int TEXT = 40;

        public Row {
            cells = List.copyOf(cells);
        }

        /// A row whose name leads somewhere.
        public Row(List<String> cells, String path) {
            this(cells, path, 0);
        }

        /// Whether a cell is a text rather than a word or a number, and needs some width.
        public boolean isText(int cell) {
            return cells.get(cell).length() > TEXT;
        }

        /// A row of texts.
        public static Row of(String... cells) {
            return new Row(List.of(cells), "");
        }
    }

    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.cells().size() + " cells in " + caption);
            }
        }
    }

    /// Whether a cell holds a number, which is read whole or not at all. Words in its place may take several lines;
    /// short ones, such as "less than 1%", need not.
    ///
    /// @param cell from 0
    public boolean isNumber(Row row, int cell) {
        String text = row.cells().get(cell);
        boolean words = text.length() > SHORT && Character.isLetter(text.codePointAt(0));
        return columns.get(cell).numeric() && !words;
    }

    /// A table with nothing to add below it.
    public static TableView of(String id, String caption, List<Column> columns, List<Row> rows) {
        return new TableView(id, caption, columns, rows, "");
    }
}
