/// Whom the body reaches, laid beside who lives here and who is searched here: for staff as it is counted, for
/// everybody as far as it was released. Reads counts only, never an answer. Start with [ReachReading].
@NullMarked
package candour.backend.representation.reach;

import org.jspecify.annotations.NullMarked;
