/// Charts and maps drawn on the server as SVG, and the sentences that say what they show. Text in and SVG out: no
/// style attributes, no scripts, colours from `static/charts.css`. Knows no feature. Start with [MonthBars].
@NullMarked
package candour.backend.platform.chart;

import org.jspecify.annotations.NullMarked;
