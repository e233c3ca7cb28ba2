package candour.backend.stopsearch.police;

import candour.backend.area.AreaLookup;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.stopsearch.EditionMonth;
import candour.backend.stopsearch.LedgerLookup;
import candour.backend.stopsearch.PublishedValues;
import candour.backend.stopsearch.StopSearchLedger;
import candour.backend.stopsearch.StopSearchLookup;
import candour.backend.stopsearch.StopSearchSink;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads records as data.police.uk answers them: what a question asks for, of one month.
@Singleton
class StopsReading {
    /// A custom area with more is refused, as data.police.uk does for crimes.
    static final int MOST_OF_AN_AREA = 10_000;

    private final StopSearchLookup records;
    private final LedgerLookup ledger;
    private final PublishedValues values;
    private final AreaLookup areas;

    StopsReading(StopSearchLookup records, LedgerLookup ledger, PublishedValues values, AreaLookup areas) {
        this.records = records;
        this.ledger = ledger;
        this.values = values;
        this.areas = areas;
    }

    /// The records whose point lies on the ground.
    ///
    /// @throws StopRecords.TooMany when there are more than 10,000
    byte[] on(Ground ground, @Nullable String date) {
        return write(
                date,
                MOST_OF_AN_AREA,
                (month, sink) -> records.streamWithin(ground.within(), ground::holds, month, sink));
    }

    /// The records at one point.
    byte[] at(@Nullable String location, @Nullable String date) {
        int id = number(location);
        return write(date, Integer.MAX_VALUE, (month, sink) -> records.streamAt(id, month, sink));
    }

    /// Everything one force published.
    byte[] ofForce(@Nullable String force, @Nullable String date) {
        int id = force(force);
        return write(date, Integer.MAX_VALUE, (month, sink) -> records.stream(id, month, sink));
    }

    /// What one force published without coordinates.
    byte[] withoutLocation(@Nullable String force, @Nullable String date) {
        int id = force(force);
        return write(date, Integer.MAX_VALUE, (month, sink) -> records.streamWithoutLocation(id, month, sink));
    }

    private byte[] write(@Nullable String date, int most, BiConsumer<YearMonth, StopSearchSink> reading) {
        YearMonth month = month(date);
        try (StopRecords writing = new StopRecords(values.dictionary(), most)) {
            if (month != null) {
                reading.accept(month, writing);
            }
            return writing.finish();
        }
    }

    /// Without a date, the latest month of the whole service; null where it holds none.
    private @Nullable YearMonth month(@Nullable String date) {
        StopSearchLedger held = ledger.ledger();
        if (date == null || date.isBlank()) {
            return held.latestMonth().orElse(null);
        }
        YearMonth month = EditionMonth.parse(date.strip())
                .orElseThrow(() -> new BadRequest("date must be a month such as 2023-05"));
        if (held.list(month).isEmpty()) {
            throw new NotFound("no force has supplied the month " + month);
        }
        return month;
    }

    private int force(@Nullable String force) {
        if (force == null || force.isBlank()) {
            throw new BadRequest("force must be given, such as force=bedfordshire");
        }
        return ForceId.parse(force)
                .flatMap(areas::findForce)
                .orElseThrow(() -> new NotFound("no police force has this identifier"))
                .id();
    }

    private static int number(@Nullable String text) {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            throw new BadRequest("location_id must be a number: the street.id of a location");
        }
    }
}
