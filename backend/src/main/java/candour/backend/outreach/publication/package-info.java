/// What the public reads of outreach: where the body went, at which level, and what it promised there. Start with
/// [OutreachController].
@NullMarked
package candour.backend.outreach.publication;

import org.jspecify.annotations.NullMarked;
