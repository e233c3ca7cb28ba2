package candour.backend.scrutiny.extract;

import candour.backend.audit.Actor;
import candour.backend.scrutiny.extract.CellReading.Period;
import jakarta.inject.Singleton;

/// Gives the made-up extract of a trial.
@Singleton
public class SampleExtract {
    private final TakingInExtract taking;
    private final ExampleExtract example;

    SampleExtract(TakingInExtract taking, ExampleExtract example) {
        this.taking = taking;
        this.example = example;
    }

    /// The made-up extract, taken in now or before.
    ///
    /// @param forceId number of the force
    /// @throws IllegalStateException when the portal refuses what it made up itself
    public CaseExtract make(int forceId) {
        GiveExtract command =
                new GiveExtract(forceId, new Period(ExampleExtract.FIRST, ExampleExtract.LAST), example.sample(), true);
        return switch (taking.take(command, Actor.system())) {
            case ExtractOutcome.TakenIn taken -> taken.extract();
            case ExtractOutcome.Known known -> known.extract();
            case ExtractOutcome.Refused refused ->
                throw new IllegalStateException("the made-up extract is refused: " + refused.refusals());
        };
    }
}
