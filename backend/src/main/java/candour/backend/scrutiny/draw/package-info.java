/// Drawing cases by lot, so that anybody can repeat the draw: a seed is chosen and bound before it is known, the
/// records are frozen, and one documented sum puts them in order. Start with [RandomDraw].
@NullMarked
package candour.backend.scrutiny.draw;

import org.jspecify.annotations.NullMarked;
