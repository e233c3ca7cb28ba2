package candour.backend.areadata.profile;

import org.jspecify.annotations.Nullable;

/// The force supplied no month of the period: nothing is known, which is not "no searches". Residents are still given.
public record NothingSupplied(
        Subject area,
        Period period,
        Completeness completeness,
        @Nullable PopulationBase residents) implements AreaProfile {}
