/// Counts what people told for release: in which tables reports may be counted, and how an answer falls into a
/// category. Nothing about one report leaves this package. Start with [ToldFigures].
@NullMarked
package candour.backend.experience.figures;

import org.jspecify.annotations.NullMarked;
