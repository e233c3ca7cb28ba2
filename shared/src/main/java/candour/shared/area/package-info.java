/// Places and forces as the published data names them: GSS codes and police force identifiers.
/// Start with [AreaCode]. Knows nothing but JSpecify.
@NullMarked
package candour.shared.area;

import org.jspecify.annotations.NullMarked;
