/// The pages about the portal itself: home, about the data, accessibility, privacy, cookies. May read areas and the
/// ledger of published months. Start with [HomeController].
@NullMarked
package candour.backend.about;

import org.jspecify.annotations.NullMarked;
