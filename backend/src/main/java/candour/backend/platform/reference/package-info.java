/// Random public references: 128 bits, never sequential. Knows no feature.
@NullMarked
package candour.backend.platform.reference;

import org.jspecify.annotations.NullMarked;
