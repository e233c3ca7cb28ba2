/// Scrutiny panels: what they are, who sits on them, and how people join. May know areas, accounts and the trail.
/// Start with [PanelLookup]; the public pages are in `directory`, applying is in `joining`, applications and what is
/// decided about them in `application`, what panel officers do with members in `members`. Answers about equality
/// never come here.
@NullMarked
package candour.backend.panel;

import org.jspecify.annotations.NullMarked;
