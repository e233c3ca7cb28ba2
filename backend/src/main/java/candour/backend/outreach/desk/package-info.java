/// The outreach log as staff work with it: its list, planning and holding activities, promises, partners. May know
/// areas and accounts. Start with [ActivitiesController] and [ActivityController].
@NullMarked
package candour.backend.outreach.desk;

import org.jspecify.annotations.NullMarked;
