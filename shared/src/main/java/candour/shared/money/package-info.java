/// Money, always in whole pence. Start with [Pence].
@NullMarked
package candour.shared.money;

import org.jspecify.annotations.NullMarked;
