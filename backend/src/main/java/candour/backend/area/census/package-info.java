/// Residents by census category: Census 2021 tables as ONS publishes them, and the choice of the population base for
/// rates. Start with [PopulationLookup]. Knows areas and the platform.
@NullMarked
package candour.backend.area.census;

import org.jspecify.annotations.NullMarked;
