/// The alerts that a phone can be sent: six kinds, and of each the one sentence that it says. Knows no feature.
@NullMarked
package candour.shared.alert;

import org.jspecify.annotations.NullMarked;
