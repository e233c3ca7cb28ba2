/// Visits to what a reference opens. Knows the portal and work beside the screen. Start with [Visit].
@NullMarked
package candour.mobile.visit;

import org.jspecify.annotations.NullMarked;
