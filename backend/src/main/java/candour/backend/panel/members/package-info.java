/// What panel officers do with panels and members, and what members see of themselves.
@NullMarked
package candour.backend.panel.members;

import org.jspecify.annotations.NullMarked;
