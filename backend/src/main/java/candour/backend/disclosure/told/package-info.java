/// What people told, in figures that were released: pages, files and the interface for programs. Reads releases and
/// nothing else. Start with [ToldPages].
@NullMarked
package candour.backend.disclosure.told;

import org.jspecify.annotations.NullMarked;
