/// Minutes as the public reads them: pages, PDF, feed, the clock that shows what is overdue, and the chain of all that
/// was published. Knows nothing of drafts. Start with [PublishedMinutes].
@NullMarked
package candour.backend.meeting.publication;

import org.jspecify.annotations.NullMarked;
