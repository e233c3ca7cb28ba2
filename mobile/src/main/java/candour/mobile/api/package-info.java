/// The portal, as the app speaks to it: its address, its questions and answers over HTTP, the wire records of `shared`
/// as JSON. Knows no screen and keeps nothing. Start with [PortalApi].
@NullMarked
package candour.mobile.api;

import org.jspecify.annotations.NullMarked;
