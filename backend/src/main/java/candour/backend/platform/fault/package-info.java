/// What goes wrong, without HTTP: absent, not allowed, not ready. Knows no feature.
@NullMarked
package candour.backend.platform.fault;

import org.jspecify.annotations.NullMarked;
