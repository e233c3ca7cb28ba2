/// Reading public documents: from the portal where it is reached, otherwise as they were fetched before. Knows the
/// portal and the store, and no feature. Start with [Reading].
@NullMarked
package candour.mobile.reading;

import org.jspecify.annotations.NullMarked;
