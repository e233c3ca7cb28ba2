/// The database: the embedded server, its settings and the bulk load. Knows no feature.
@NullMarked
package candour.backend.platform.persistence;

import org.jspecify.annotations.NullMarked;
