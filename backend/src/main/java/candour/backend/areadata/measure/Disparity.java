package candour.backend.areadata.measure;

/// What can be said when a group's search rate is compared with that of White residents.
public sealed interface Disparity {
    /// A ratio is shown only where both groups have at least this many events.
    long FEWEST = 10;

    /// Both groups have enough events.
    record Compared(RateRatio ratio) implements Disparity {}

    /// One of the groups has fewer than 10 events: too few to compare. No ratio is shown.
    ///
    /// @param events events of the group
    /// @param referenceEvents events of the reference group
    record TooFew(long events, long referenceEvents) implements Disparity {}

    /// The census counts no residents of this group or of the reference group here, or no census table is held.
    record NoResidents() implements Disparity {}

    /// The force supplied no month of the period.
    record NotSupplied() implements Disparity {}

    /// This is the reference group itself.
    record Reference() implements Disparity {}

    /// The comparison of two groups whose months were supplied; 0 residents means none or not known.
    static Disparity between(long events, long residents, long referenceEvents, long referenceResidents) {
        if (residents <= 0 || referenceResidents <= 0) {
            return new NoResidents();
        }
        if (events < FEWEST || referenceEvents < FEWEST) {
            return new TooFew(events, referenceEvents);
        }
        return new Compared(new RateRatio(events, residents, referenceEvents, referenceResidents));
    }
}
