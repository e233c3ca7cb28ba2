/// Work that must not hold up the screen. Knows nothing else of the app. Start with [Background].
@NullMarked
package candour.mobile.background;

import org.jspecify.annotations.NullMarked;
