/// The page of all forces of England and Wales. Start with [NationalController]. May know what areadata knows.
@NullMarked
package candour.backend.areadata.national;

import org.jspecify.annotations.NullMarked;
