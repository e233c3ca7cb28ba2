/// The first screen that a person sees on a device: the language, and what the app keeps and sends. Start with
/// [WelcomeView].
@NullMarked
package candour.mobile.welcome;

import org.jspecify.annotations.NullMarked;
