package candour.backend.stopsearch.police;

import candour.backend.area.AreaLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.stopsearch.LedgerLookup;
import candour.backend.stopsearch.StopSearchLedger;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.time.YearMonth;
import java.util.List;

/// Which months there are, as data.police.uk serves it. Source: data.police.uk/docs, availability methods.
@Controller("/api")
class AvailabilityApi {
    private final LedgerLookup ledger;
    private final AreaLookup areas;

    AvailabilityApi(LedgerLookup ledger, AreaLookup areas) {
        this.ledger = ledger;
        this.areas = areas;
    }

    /// A month and the forces that supplied it.
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MonthHeld(
            String date, @JsonProperty("stop-and-search") List<String> forces) {}

    /// The day of the last update; only its month carries meaning.
    @Serdeable
    record LastUpdated(String date) {}

    /// The months the service holds, newest first: clients take the first as the latest.
    @Get("/crimes-street-dates")
    List<MonthHeld> months() {
        StopSearchLedger held = ledger.ledger();
        return held.months().stream()
                .map(month -> new MonthHeld(month.toString(), forces(held, month)))
                .toList();
    }

    /// The latest month the service holds.
    @Get("/crime-last-updated")
    LastUpdated lastUpdated() {
        return ledger.ledger()
                .latestMonth()
                .map(month -> new LastUpdated(month.atDay(1).toString()))
                .orElseThrow(() -> new NotFound("no month has been taken in yet"));
    }

    private List<String> forces(StopSearchLedger held, YearMonth month) {
        return held.list(month).stream()
                .map(one -> areas.getForce(one.forceId()).slug().value())
                .sorted()
                .toList();
    }
}
