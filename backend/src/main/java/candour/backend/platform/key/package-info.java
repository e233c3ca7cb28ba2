/// The portal's keys: kept in a folder outside the database, each for one purpose, so that a copy of the database
/// alone reads nobody's words. Start with [KeyRing]. Knows no feature.
@NullMarked
package candour.backend.platform.key;

import org.jspecify.annotations.NullMarked;
