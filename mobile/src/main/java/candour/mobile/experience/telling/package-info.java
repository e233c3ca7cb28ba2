/// Telling what happened: what is promised, one question a screen, the drafts on this phone, looking over the answers,
/// sending, keeping the reference. Start with [TellingRoom] and [TellingViewModel].
@NullMarked
package candour.mobile.experience.telling;

import org.jspecify.annotations.NullMarked;
