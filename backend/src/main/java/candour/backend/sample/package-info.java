/// The made-up sample that a new portal shows: stops that never happened, in real places with real census figures,
/// written as files in the published layouts so that they come in by the same way as real data. Knows only the
/// platform. Start at the generator.
@NullMarked
package candour.backend.sample;

import org.jspecify.annotations.NullMarked;
