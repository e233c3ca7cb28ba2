/// Asking to join a panel: the questions, one step on a page, kept sealed under the browser's own secret until they are
/// sent; the reference; and following the application with it. Everything works without scripts.
@NullMarked
package candour.backend.panel.joining;

import org.jspecify.annotations.NullMarked;
