/// Scrutiny panels: finding one, reading about it, applying to it, and following an application. What an applicant
/// writes is held in memory alone. Start with [PanelRoom].
@NullMarked
package candour.mobile.panel;

import org.jspecify.annotations.NullMarked;
