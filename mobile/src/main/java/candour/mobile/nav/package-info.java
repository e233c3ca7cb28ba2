/// The frame that every screen stands in: masthead, scrolling column, colours. Knows how the app looks, and no screen.
/// Start with [Frame].
@NullMarked
package candour.mobile.nav;

import org.jspecify.annotations.NullMarked;
