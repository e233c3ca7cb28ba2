/// The database: the embedded server, a server run by somebody else, their settings and the bulk load. Start with
/// [EmbeddedDatabase]. Knows no feature.
@NullMarked
package candour.backend.platform.persistence;

import org.jspecify.annotations.NullMarked;
