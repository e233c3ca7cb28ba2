/// The words of the portal in every language it speaks: message bundles below `texts` on the class path, with named
/// arguments and plural rules. Knows no feature. Start with [Texts].
@NullMarked
package candour.backend.platform.text;

import org.jspecify.annotations.NullMarked;
