/// The parts that every screen is put together from, the same everywhere. Knows no screen and no feature. Start with
/// [Parts].
@NullMarked
package candour.mobile.part;

import org.jspecify.annotations.NullMarked;
