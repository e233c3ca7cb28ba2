/// Figures as open data: the portal's own interface under `/api/v1`. Start with [FiguresApi].
/// May know what areadata knows.
@NullMarked
package candour.backend.areadata.open;

import org.jspecify.annotations.NullMarked;
