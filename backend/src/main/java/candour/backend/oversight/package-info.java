/// Pages that only read what the other features hold: the officeholder's brief, and the evidence that inspectors are
/// shown. May know every lookup. Start with [BriefController] and [EvidenceController].
@NullMarked
package candour.backend.oversight;

import org.jspecify.annotations.NullMarked;
