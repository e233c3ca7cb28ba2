/// Who may do what over HTTP: the policy table with a row for every route, the guard that holds everyone to it, and
/// what the guard must know of a visitor. The feature that knows accounts implements [Admission]. Start with [Guard].
/// Knows no feature.
@NullMarked
package candour.backend.platform.web.guard;

import org.jspecify.annotations.NullMarked;
