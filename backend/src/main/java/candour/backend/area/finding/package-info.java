/// Pages that lead a reader to an area: by postcode, by name, by where they stand, or through the lists. Postcodes and
/// positions are used once and never stored, logged or put in an address. Start with [FindAreaController].
@NullMarked
package candour.backend.area.finding;

import org.jspecify.annotations.NullMarked;
