/// Geography: forces, the area ladder, shapes, residents and postcodes, and their imports. Start with [Area].
/// Knows only the platform.
@NullMarked
package candour.backend.area;

import org.jspecify.annotations.NullMarked;
