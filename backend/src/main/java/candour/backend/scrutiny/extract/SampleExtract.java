package candour.backend.scrutiny.extract;

import candour.backend.audit.Actor;
import candour.backend.platform.time.LondonTime;
import candour.backend.scrutiny.extract.CellReading.Period;
import candour.shared.area.AreaCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;

/// Gives the made-up extract of a trial.
@Singleton
public class SampleExtract {
    private final TakingInExtract taking;
    private final ExampleExtract example;
    private final CaseExtractRepository extracts;

    SampleExtract(TakingInExtract taking, ExampleExtract example, CaseExtractRepository extracts) {
        this.taking = taking;
        this.example = example;
        this.extracts = extracts;
    }

    /// The made-up extract, taken in now or before.
    ///
    /// @param forceId number of the force
    /// @param at when the force gave it: it covers the three whole months before
    /// @param district where the searches were
    /// @throws IllegalStateException when the portal refuses what it made up itself
    public CaseExtract make(int forceId, Instant at, AreaCode district) {
        YearMonth last = YearMonth.from(LondonTime.day(at)).minusMonths(1);
        YearMonth first = last.minusMonths(ExampleExtract.MONTHS - 1L);
        GiveExtract command = new GiveExtract(forceId, new Period(first, last), example.sample(first, district), true);
        return switch (taking.take(command, Actor.system())) {
            case ExtractOutcome.TakenIn taken -> {
                extracts.backdate(taken.extract().id(), at);
                yield taken.extract();
            }
            case ExtractOutcome.Known known -> known.extract();
            case ExtractOutcome.Refused refused ->
                throw new IllegalStateException("the made-up extract is refused: " + refused.refusals());
        };
    }
}
