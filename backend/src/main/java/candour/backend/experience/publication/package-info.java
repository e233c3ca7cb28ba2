/// Texts that staff wrote from reports, as the public reads them: only moderated words, and only where at least ten
/// official stops share everything shown beside them. Start with [PublishingText].
@NullMarked
package candour.backend.experience.publication;

import org.jspecify.annotations.NullMarked;
