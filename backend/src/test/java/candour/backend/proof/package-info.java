/// Programs that try to break the portal's promises: [FaultProxy] cuts connections where it hurts, [CrashDriver] kills
/// portal and database while people send reports, [CanarySweep] looks for planted words where none may be and
/// [GuessDriver] guesses references. Start with [Proofs].
@NullMarked
package candour.backend.proof;

import org.jspecify.annotations.NullMarked;
