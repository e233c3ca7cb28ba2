package candour.backend.stopsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where each column stands in one file. Columns are told by name: another order shifts nothing.
final class Header {
    private final int[] places = new int[Column.values().length];
    private final int width;
    private final List<String> unknown;

    private Header(Map<Column, Integer> places, int width, List<String> unknown) {
        Arrays.fill(this.places, -1);
        places.forEach((column, place) -> this.places[column.ordinal()] = place);
        this.width = width;
        this.unknown = List.copyOf(unknown);
    }

    /// Whether these cells are the header of a stop and search file, complete or not.
    static boolean looksLike(List<String> cells) {
        long known = cells.stream()
                .map(Column::named)
                .filter(java.util.Optional::isPresent)
                .distinct()
                .count();
        return known >= 8;
    }

    /// Reads the header.
    ///
    /// @throws FileRefused when a column is missing or stands there twice
    static Header of(List<String> cells) throws FileRefused {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            int place = i;
            Column column = Column.named(cell).orElse(null);
            if (column == null) {
                unknown.add(cell.isEmpty() ? "(no name)" : cell);
            } else if (places.putIfAbsent(column, place) != null) {
                throw new FileRefused("The column \"" + column.published() + "\" stands in the header twice.");
            }
        }
        List<String> missing = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!places.containsKey(column)) {
                missing.add("\"" + column.published() + "\"");
            }
        }
        if (!missing.isEmpty()) {
            throw new FileRefused("The header lacks " + String.join(", ", missing)
                    + ". A stop and search file has the 15 columns published at data.police.uk.");
        }
        return new Header(places, cells.size(), unknown);
    }

    /// Cells in a row of the file.
    int width() {
        return width;
    }

    /// Columns of the file that are not published ones; their cells are not taken in.
    List<String> unknown() {
        return unknown;
    }

    /// The cell of the column, without surrounding space.
    String cell(RawStopSearch raw, Column column) {
        return raw.fields().get(places[column.ordinal()]).strip();
    }
}
