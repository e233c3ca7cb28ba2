/// Looks through texts for what may point to a person. Start with [PersonalDetails]. Knows no feature; what a find
/// means for a text, whoever asks decides.
@NullMarked
package candour.backend.platform.detect;

import org.jspecify.annotations.NullMarked;
