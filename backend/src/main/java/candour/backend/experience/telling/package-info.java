/// Telling what happened at a stop: the pages that ask, one step at a time, the draft that holds the answers until they
/// are sent, the receipt with the reference, and the same for programs. What is asked is
/// [candour.shared.experience.Questionnaire]; what happens after sending is the package above. Start with
/// [StepController] and [KeepingDraft].
@NullMarked
package candour.backend.experience.telling;

import org.jspecify.annotations.NullMarked;
