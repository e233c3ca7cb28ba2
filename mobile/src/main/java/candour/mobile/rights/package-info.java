/// Know your rights, all of it without a network: the texts are part of the app, in the same words as on the web.
/// Knows the screens, the look and the texts of `candour.shared.rights`. Start with [RightsRoom].
@NullMarked
package candour.mobile.rights;

import org.jspecify.annotations.NullMarked;
