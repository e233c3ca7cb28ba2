/// Scrutiny of searches by panels: records that a force gives, drawn by lot, graded by members, answered by the force.
/// Start with [ReviewLookup] to read what panels found; `extract`, `draw` and `review` are the three steps. May know
/// panels, meetings, accounts, areas, the published lists of stop and search, and the trail.
@NullMarked
package candour.backend.scrutiny;

import org.jspecify.annotations.NullMarked;
