/// The read model: what is said about an area in a period, decided down to each caveat, from packed figures, the
/// force-month ledger and the census. Pages and the API show these records and decide nothing.
/// Start with [AreaProfile] and [AreaFiguresLookup].
@NullMarked
package candour.backend.areadata.profile;

import org.jspecify.annotations.NullMarked;
