/// How figures of an area are shown, whichever page they stand on: each figure as a sentence, a drawing and a table,
/// what must be said beside it, the choice of months, and the same figures as files. Start with [FigureScope]. May
/// know what areadata knows, and none of its pages.
@NullMarked
package candour.backend.areadata.shown;

import org.jspecify.annotations.NullMarked;
