/// Know your rights: what the police may do under each power, on the web and for the app. The words themselves are in
/// `candour.shared.rights`. Knows no other feature. Start with [RightsController].
@NullMarked
package candour.backend.rights;

import org.jspecify.annotations.NullMarked;
