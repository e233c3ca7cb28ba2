package candour.backend.areadata.profile;

import org.jspecify.annotations.Nullable;

/// What can be said about an area in a period: its figures, or that nothing was supplied.
public sealed interface AreaProfile permits AreaFigures, NothingSupplied {
    /// The area.
    Subject area();

    /// The period asked for.
    Period period();

    /// Which months were supplied; shown first.
    Completeness completeness();

    /// Residents by ethnic group; null where no census table is held.
    @Nullable
    PopulationBase residents();
}
