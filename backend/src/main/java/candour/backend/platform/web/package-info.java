/// What every page and answer shares: rendering, the frame round a page, headers, faults. Knows no feature.
@NullMarked
package candour.backend.platform.web;

import org.jspecify.annotations.NullMarked;
