/// The page of areas side by side. Start with [CompareController]. May know what areadata knows.
@NullMarked
package candour.backend.areadata.compare;

import org.jspecify.annotations.NullMarked;
