/// What panels ask for and what comes of it: a recommendation, the answer of the force or of the body that oversees
/// it, the change, the evidence and the panel's verdict. Every step is kept as it was taken, with role and day; where
/// a recommendation stands is worked out from its steps. The public sees a text once nobody can be recognised in it,
/// and sees from the first day on whether an answer is late. May know panels, meetings, areas, accounts and the audit
/// trail. Start with [History].
@NullMarked
package candour.backend.scrutiny.recommendation;

import org.jspecify.annotations.NullMarked;
