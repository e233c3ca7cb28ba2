/// The languages in which portal and app speak. Start with [Language].
@NullMarked
package candour.shared.text;

import org.jspecify.annotations.NullMarked;
