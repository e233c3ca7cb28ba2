/// Minutes as they come about: drafted from what the system knows, edited section by section without anybody
/// overwriting anybody, approved by the chair and a second person, published, corrected. May know meetings, panels,
/// accounts, the trail, and [candour.backend.meeting.publication], which shows them. Start with [DraftingMinutes];
/// other features add to a draft by [MinutesSource].
@NullMarked
package candour.backend.meeting.minutes;

import org.jspecify.annotations.NullMarked;
