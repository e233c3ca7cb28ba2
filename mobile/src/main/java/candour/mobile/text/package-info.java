/// The app's words in each language, with the plural rules of that language. Knows the bundles of the app and of
/// `shared`, and no screen. Start with [Texts].
@NullMarked
package candour.mobile.text;

import org.jspecify.annotations.NullMarked;
