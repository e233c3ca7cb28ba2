/// What everybody sees of recommendations: the tracker, each one with its steps, "You said, we did", and the same as
/// open data. Reads only what is public. Start with [TrackerController].
@NullMarked
package candour.backend.scrutiny.recommendation.tracking;

import org.jspecify.annotations.NullMarked;
