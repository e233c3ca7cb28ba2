/// What a published stop and search record says, in the words of the published data: the groups and states
/// that figures are built from. Start with [EthnicGroup]. Knows nothing but JSpecify.
@NullMarked
package candour.shared.stopsearch;

import org.jspecify.annotations.NullMarked;
