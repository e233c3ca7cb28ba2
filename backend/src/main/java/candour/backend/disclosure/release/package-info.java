/// Making releases: a job counts a quarter that is over, one member of staff looks at what would be shown and proposes
/// it, another approves it, and from then on nothing of it changes. Start with [PreparingRelease].
@NullMarked
package candour.backend.disclosure.release;

import org.jspecify.annotations.NullMarked;
