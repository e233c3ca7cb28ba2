/// How the app looks and speaks on this phone: colours, text size and language, chosen by the person and kept on the
/// device. Knows the texts and the store. Start with [Look].
@NullMarked
package candour.mobile.look;

import org.jspecify.annotations.NullMarked;
