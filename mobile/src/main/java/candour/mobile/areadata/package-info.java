/// The figures of an area: finding it, what its page on the web leads with, a chart and a map. Knows the open interface
/// of the portal, and keeps the last area chosen for reading without a network. Start with [AreaRoom].
@NullMarked
package candour.mobile.areadata;

import org.jspecify.annotations.NullMarked;
