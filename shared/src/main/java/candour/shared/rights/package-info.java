/// What the police may do and what people need not do, per power, in the same words on the web and in the app. The
/// words are message bundles beside these classes; whoever shows them hands over a way to look words up.
/// Start with [RightsTopic] and [RightsReading].
@NullMarked
package candour.shared.rights;

import org.jspecify.annotations.NullMarked;
