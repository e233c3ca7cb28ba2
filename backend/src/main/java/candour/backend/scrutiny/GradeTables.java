package candour.backend.scrutiny;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TableView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many cases panels gave each grade, for everybody: quarters that are over, small counts hidden.
@Singleton
public class GradeTables {
    private final ReviewRepository reviews;
    private final PanelLookup panels;
    private final Clock clock;

    GradeTables(ReviewRepository reviews, PanelLookup panels, Clock clock) {
        this.reviews = reviews;
        this.panels = panels;
        this.clock = clock;
    }

    private record Row(long panelId, int year, int quarter) {}

    /// The table; empty while no quarter with agreed cases is over.
    public Optional<TableView> table(Texts t) {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        Map<Row, int[]> rows = new LinkedHashMap<>();
        for (GradeCount count : reviews.listGradesBefore(quarter)) {
            int[] counts = rows.computeIfAbsent(
                    new Row(count.panelId(), count.year(), count.quarter()), any -> new int[Grade.values().length]);
            counts[Grade.ofCode(count.gradeCode()).ordinal()] = count.cases();
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<TableView.Column> columns = new ArrayList<>();
        columns.add(TableView.Column.words(t.say("draws.grades.panel")));
        columns.add(TableView.Column.words(t.say("draws.grades.quarter")));
        for (Grade grade : Grade.values()) {
            columns.add(TableView.Column.numbers(grade.label(t)));
        }
        return Optional.of(new TableView(
                "grades",
                t.say("draws.grades"),
                columns,
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue(), t))
                        .toList(),
                t.say("draws.grades.note")));
    }

    private TableView.Row row(Row row, int[] counts, Texts t) {
        Set<Integer> hidden = Suppressed.of(Arrays.stream(counts).boxed().toList());
        List<String> cells = new ArrayList<>();
        cells.add(panels.find(row.panelId()).map(Panel::name).orElse(""));
        cells.add(t.say("draws.grades.of", "quarter", row.quarter(), "year", String.valueOf(row.year())));
        for (int at = 0; at < counts.length; at++) {
            boolean small = counts[at] > 0 && counts[at] < Suppressed.SMALLEST;
            cells.add(
                    !hidden.contains(at)
                            ? InWords.count(t.language(), counts[at])
                            : t.say(small ? "draws.grades.few" : "draws.grades.hidden"));
        }
        return new TableView.Row(cells, "");
    }
}
