/// Taking files in: finding them in folders and archives, telling what each is, handing it to the feature that
/// stores it, and keeping what was rejected. Features join in by implementing [Importer]. Knows no feature.
@NullMarked
package candour.backend.platform.intake;

import org.jspecify.annotations.NullMarked;
