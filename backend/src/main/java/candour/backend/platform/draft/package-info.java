/// Answers that somebody gives over several pages, kept until they are sent and for at most a day, so that only the
/// cookie of their browser opens them. A feature says what its draft holds in a bean that extends
/// [candour.backend.platform.draft.Drafts].
@NullMarked
package candour.backend.platform.draft;

import org.jspecify.annotations.NullMarked;
