/// Outreach: whom the body went out to meet, with which partners, how, where, at what cost, what it promised there and
/// whether it kept it. Organisations and numbers alone: nobody who came is known here. May know areas, accounts and
/// the trail. Other features read [OutreachLookup]; start with [OutreachActivity] and [PlanningActivity].
@NullMarked
package candour.backend.outreach;

import org.jspecify.annotations.NullMarked;
