/// What residents tell about stops: taking it in, keeping it so that it cannot betray them, letting them come back to
/// it, and forgetting it. May know areas and the audit trail. Start with [SharingExperience]; what staff do with a
/// report is in `triage`, the resident's way back in `checking`.
@NullMarked
package candour.backend.experience;

import org.jspecify.annotations.NullMarked;
