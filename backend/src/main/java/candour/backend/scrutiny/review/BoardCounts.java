package candour.backend.scrutiny.review;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TableView;
import candour.backend.platform.web.component.TableView.Column;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.Grade;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Counts cases by panel for those who oversee, and open none.
@Singleton
class BoardCounts {
    private final PanelLookup panels;
    private final CaseAccess access;

    BoardCounts(PanelLookup panels, CaseAccess access) {
        this.panels = panels;
        this.access = access;
    }

    TableView table(List<CaseSummary> cases, Texts t) {
        Map<Long, List<CaseSummary>> byPanel = new LinkedHashMap<>();
        cases.forEach(one ->
                byPanel.computeIfAbsent(one.panelId(), any -> new ArrayList<>()).add(one));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(t.say("cases.counts.panel")));
        columns.add(Column.numbers(t.say("cases.counts.open")));
        for (Grade grade : Grade.values()) {
            columns.add(Column.numbers(grade.label(t)));
        }
        columns.add(Column.numbers(t.say("cases.counts.owed")));
        columns.add(Column.numbers(t.say("cases.counts.overdue")));
        return new TableView(
                "counts",
                t.say("cases.counts"),
                columns,
                byPanel.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue(), t))
                        .toList(),
                t.say("cases.counts.note"));
    }

    private TableView.Row row(long panel, List<CaseSummary> cases, Texts t) {
        List<String> cells = new ArrayList<>();
        cells.add(panels.find(panel).map(Panel::name).orElse(""));
        cells.add(count(cases, one -> one.grade().isEmpty(), t));
        for (Grade grade : Grade.values()) {
            cells.add(count(cases, one -> one.grade().filter(grade::equals).isPresent(), t));
        }
        cells.add(count(cases, CaseSummary::awaitsReply, t));
        cells.add(count(cases, one -> one.isOverdue(access.today()), t));
        return new TableView.Row(cells, "");
    }

    private static String count(List<CaseSummary> cases, Predicate<CaseSummary> wanted, Texts t) {
        return InWords.count(t.language(), cases.stream().filter(wanted).count());
    }
}
