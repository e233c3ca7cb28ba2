package candour.backend.scrutiny.review;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.scrutiny.extract.CaseRecord;
import candour.backend.scrutiny.extract.ExtractColumn;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.PublishedValues;
import candour.shared.area.AreaCode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Words a record for those who may read it.
@Singleton
class RecordWords {
    private final PublishedValues published;
    private final AreaLookup areas;

    RecordWords(PublishedValues published, AreaLookup areas) {
        this.published = published;
        this.areas = areas;
    }

    /// Every column, in order, and what the record can be checked with.
    List<SummaryRow> rows(CaseRecord record, Texts t) {
        List<SummaryRow> rows = new ArrayList<>();
        for (ExtractColumn column : ExtractColumn.values()) {
            rows.add(SummaryRow.of(t.say("cases.column." + column.heading()), value(record, column, t)));
        }
        rows.add(SummaryRow.of(t.say("cases.record.mark"), record.markText()));
        rows.add(new SummaryRow(t.say("cases.record.salt"), record.saltText(), t.say("cases.record.salt.note")));
        return rows;
    }

    private String value(CaseRecord record, ExtractColumn column, Texts t) {
        String value = record.get(column);
        if (value.isEmpty()) {
            return t.say("cases.record.nothing");
        }
        return switch (column.kind()) {
            case NUMBER, TEXT -> value;
            case MONTH -> InWords.month(t.language(), record.month());
            case YES_NO -> t.say("cases.known." + value);
            case DISTRICT ->
                AreaCode.parse(value).flatMap(areas::find).map(Area::name).orElse(value);
            case LIST -> Labels.code(t, column.list().orElseThrow(), value, published.dictionary());
        };
    }
}
