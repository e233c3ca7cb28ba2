/// What the portal's own interface under `/api/v1` sends, as plain records: the phone app reads them, the portal writes
/// them. Names are the field's words; months are `2023-05`; shares are from 0 to 1; null means not known.
/// Start with [FiguresDocument]. Knows nothing but JSpecify.
@NullMarked
package candour.shared.wire;

import org.jspecify.annotations.NullMarked;
