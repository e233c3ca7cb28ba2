/// The phone app: where it starts and what it is wired from. Start with [Rooms], which alone knows every other
/// package of the app.
@NullMarked
package candour.mobile;

import org.jspecify.annotations.NullMarked;
