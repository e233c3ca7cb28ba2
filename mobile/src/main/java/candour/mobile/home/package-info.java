/// The home screen: what the app is for and the rooms it has. Knows no other screen; where a row leads is handed to it.
/// Start with [HomeView].
@NullMarked
package candour.mobile.home;

import org.jspecify.annotations.NullMarked;
