/// What lets a resident come back to their report: the reference they keep, and the secret it is derived from. Knows
/// no feature.
@NullMarked
package candour.shared.reference;

import org.jspecify.annotations.NullMarked;
