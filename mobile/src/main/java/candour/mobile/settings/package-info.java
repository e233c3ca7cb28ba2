/// The settings: language, colours, text size, and erasing everything the app keeps. Knows the look and the store.
/// Start with [SettingsViewModel].
@NullMarked
package candour.mobile.settings;

import org.jspecify.annotations.NullMarked;
