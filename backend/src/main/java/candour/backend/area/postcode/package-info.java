/// Postcodes: their import and finding the area of one. Start with [PostcodeLookup]. Knows areas and the platform.
@NullMarked
package candour.backend.area.postcode;

import org.jspecify.annotations.NullMarked;
