/// What features can show an inspector. Start with [Evidence]. Knows no feature.
@NullMarked
package candour.backend.platform.evidence;

import org.jspecify.annotations.NullMarked;
