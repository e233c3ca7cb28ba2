/// What recurs on pages: plain records for the shared templates below `src/main/jte/component`, same markup and same
/// words everywhere. Knows no feature. Start with [TableView] and [FigureView].
@NullMarked
package candour.backend.platform.web.component;

import org.jspecify.annotations.NullMarked;
