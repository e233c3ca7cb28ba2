/// Telling about a stop without a network: drafts that are sealed on the device, the queue that sends each of them
/// once, and answers about equality sent apart. Knows no screen. Start with [DraftShelf] and [SendQueue].
@NullMarked
package candour.mobile.experience;

import org.jspecify.annotations.NullMarked;
