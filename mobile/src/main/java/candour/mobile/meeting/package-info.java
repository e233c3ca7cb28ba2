/// Minutes of scrutiny panels, the answers to what panels asked for, and "You said, we did". What is opened is kept for
/// reading and searching without a network. Start with [MinutesRoom].
@NullMarked
package candour.mobile.meeting;

import org.jspecify.annotations.NullMarked;
