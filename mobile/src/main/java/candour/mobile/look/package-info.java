/// How the app looks on this phone: colours and text size, chosen by the person and kept on the device. Knows no other
/// package. Start with [Look].
@NullMarked
package candour.mobile.look;

import org.jspecify.annotations.NullMarked;
