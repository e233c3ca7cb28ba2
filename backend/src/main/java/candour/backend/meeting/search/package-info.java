/// Search over published texts: an index in tables of our own, fed in the transaction that publishes. Start with
/// [SearchIndex].
@NullMarked
package candour.backend.meeting.search;

import org.jspecify.annotations.NullMarked;
