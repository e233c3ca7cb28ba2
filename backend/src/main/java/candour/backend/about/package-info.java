/// The pages about the portal itself: home, about the data, accessibility, privacy, cookies. May read areas, their
/// figures and the published codes. Start with [HomeController].
@NullMarked
package candour.backend.about;

import org.jspecify.annotations.NullMarked;
