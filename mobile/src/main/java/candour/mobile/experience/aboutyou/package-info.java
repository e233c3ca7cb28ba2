/// A few questions about equality, asked after a report was told, in a room of their own: nothing in it leads to a
/// report, and nothing of it is kept on the phone. Start with [AboutYouViewModel].
@NullMarked
package candour.mobile.experience.aboutyou;

import org.jspecify.annotations.NullMarked;
