/// Disclosure control: the one way by which a figure about what members of the public told or answered leaves the
/// portal. Features that own rows hand in counts, as [ReleasableRows]; the rules here decide which of them may be
/// shown; `release` freezes them, and `told` shows what was frozen. May know areas, identity and the trail, and no
/// feature that owns rows. Start with [Protecting].
@NullMarked
package candour.backend.disclosure;

import org.jspecify.annotations.NullMarked;
