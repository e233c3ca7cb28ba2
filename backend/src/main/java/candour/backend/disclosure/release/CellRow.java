package candour.backend.disclosure.release;

import candour.backend.disclosure.CellKey;
import candour.backend.disclosure.Mark;
import candour.backend.disclosure.ReleasePeriod;
import candour.backend.disclosure.ReleasedCell;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.stream.Stream;

/// A figure of a release as stored.
@MappedEntity("figure_cell")
record CellRow(
        @Id long releaseId,
        String population,
        int period,
        String areaCode,
        String tableCode,
        String firstCategory,
        String secondCategory,
        String mark,
        int shown) {

    ReleasedCell toCell() {
        List<String> categories = Stream.of(firstCategory, secondCategory)
                .filter(category -> !category.isEmpty())
                .toList();
        CellKey key = new CellKey(population, tableCode, areaCode, new ReleasePeriod(period), categories);
        return new ReleasedCell(key, Mark.ofCode(mark), shown);
    }
}
