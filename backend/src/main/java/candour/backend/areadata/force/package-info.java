/// The pages of police forces: what each supplied and how good it is, and its ledger as a file. Start with
/// [ForceController]. May know what areadata knows.
@NullMarked
package candour.backend.areadata.force;

import org.jspecify.annotations.NullMarked;
