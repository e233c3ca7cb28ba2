/// The public pages of panels: finding one by postcode or place, and all there is to know about it. Nothing here needs
/// a cookie, and everybody reads the same.
@NullMarked
package candour.backend.panel.directory;

import org.jspecify.annotations.NullMarked;
