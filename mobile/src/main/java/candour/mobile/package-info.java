/// The phone app: where it starts and what it is wired from. Start with [MobileApp], which alone knows every other
/// package of the app.
@NullMarked
package candour.mobile;

import org.jspecify.annotations.NullMarked;
