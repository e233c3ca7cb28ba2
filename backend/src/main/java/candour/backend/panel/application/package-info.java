/// Applications to join a panel: keeping them sealed, letting applicants follow and withdraw them, and deciding.
/// Answers about equality are asked afterwards and elsewhere; nothing of them can be reached from here. Start with
/// [Applying] and [Deciding]; how people fill one in is in `joining`.
@NullMarked
package candour.backend.panel.application;

import org.jspecify.annotations.NullMarked;
